using System.Text;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Confirmations.PacketManifest;

/// <summary>材料清单: what this court asks for, what there is of it and what is missing; and every packet that was bound, with its pages.</summary>
[Route(ConfirmationLinks.Template + "/packet")]
[CaseAction(CaseOperation.Read), ConfirmationAction]
public sealed class PacketManifestController(
    CurrentCase current, CurrentChild<JudicialConfirmation> confirmation, PacketPlaces places, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var of = confirmation.Value;
        var now = of is { IsOpen: true, Court: not null } ? await places.ReadAsync(of, cancellationToken) : [];
        return View("PacketManifest", new PacketManifestPage(of, now, [.. Versions(of).Reverse()]));
    }

    /// <summary>The index of a bound packet as an Excel file. It names people, so it is for those who handle the case.</summary>
    [HttpGet("{paper:guid}/index")]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Index(Guid paper) => Versions(confirmation.Value).FirstOrDefault(version => version.Paper.Id == paper) is { } found
        ? File(Spreadsheet.Write(Lines(found), About(found)), Spreadsheet.ContentType, $"packet-{found.Number}-index.xlsx")
        : NotFound();

    /// <summary>The fingerprints of a bound packet and of everything in it, as programs that check them write them.</summary>
    [HttpGet("{paper:guid}/sha256")]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Hashes(Guid paper)
    {
        if (Versions(confirmation.Value).FirstOrDefault(version => version.Paper.Id == paper) is not { } found)
        {
            return NotFound();
        }

        var list = new StringBuilder().Append(found.Packet.Hash).Append("  packet-").Append(found.Number).Append(".pdf\n");
        foreach (var line in found.Packet.Lines.Where(line => line.Hash is not null))
        {
            list.Append(line.Hash).Append("  ").Append(line.FirstPage).Append('-').Append(line.LastPage).Append(' ').Append(line.Name).Append('\n');
        }

        return File(Encoding.UTF8.GetBytes(list.ToString()), "text/plain; charset=utf-8", $"packet-{found.Number}.sha256");
    }

    private IEnumerable<PacketVersion> Versions(JudicialConfirmation of) => of.Packets
        .Select((packet, index) => (packet, Number: index + 1, Paper: current.Case.Papers.FirstOrDefault(paper => paper.Id == packet.PaperId)))
        .Where(version => version.Paper is not null)
        .Select(version => new PacketVersion(version.Number, version.packet, version.Paper!));

    private SheetContent Lines(PacketVersion version) => new(
        T["材料清单"],
        [new(T["序号"], 8), new(T["法院要求的材料"], 30), new(T["材料名称"], 50), new(T["起页"], 8), new(T["止页"], 8), new(T["不适用的理由"], 40), new("SHA-256", 70)],
        [
            .. version.Packet.Lines.Select((line, index) => new object?[]
            {
                index + 1, line.Place, line.NotApplicable is null ? line.Name : null, line.FirstPage, line.LastPage, line.NotApplicable, line.Hash,
            }),
        ]);

    private SheetContent About(PacketVersion version) => new(
        T["说明"],
        [new(T["项目"], 24), new(T["内容"], 70)],
        [
            [T["案件"].Value, current.Case.Reference],
            [T["管辖法院"].Value, confirmation.Value.Court],
            [T["版本"].Value, T["第 {0} 版", version.Number].Value],
            [T["装订时间"].Value, ChinaTime.Of(version.Paper.AddedAt)],
            [T["页数"].Value, version.Paper.Pages],
            [T["文件校验值（SHA-256）"].Value, version.Packet.Hash],
        ]);
}

/// <summary>What the page shows.</summary>
/// <param name="Confirmation">The application.</param>
/// <param name="Now">What the court asks for and what there is of it now; empty once the application is over, and before a court is chosen.</param>
/// <param name="Versions">The packets that were bound, the latest first.</param>
public sealed record PacketManifestPage(JudicialConfirmation Confirmation, IReadOnlyList<PacketPlace> Now, IReadOnlyList<PacketVersion> Versions);

/// <summary>A bound packet.</summary>
/// <param name="Number">第几版, from 1.</param>
/// <param name="Packet">The packet with its manifest.</param>
/// <param name="Paper">Its entry in the file.</param>
public sealed record PacketVersion(int Number, BoundPacket Packet, CasePaper Paper);
