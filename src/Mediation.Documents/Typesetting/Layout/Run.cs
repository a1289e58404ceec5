using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout;

/// <summary>First and last page of a section.</summary>
internal readonly record struct PageRange(int First, int Last);

/// <summary>
/// One run over the pages of a document. "Page 2 of 5" can't be set before the pages are counted, so a run notes what
/// it finds, and another run follows when something was asked that the run before couldn't know, or knew wrongly.
/// </summary>
internal sealed class Run(FontLibrary fonts, Run? before)
{
    private readonly Dictionary<string, PageRange> _sections = [];
    private readonly Dictionary<string, SectionPlace> _places = [];
    private readonly List<OutlineEntry> _outline = [];
    private readonly Stack<List<OutlineEntry>> _openEntries = [];
    private readonly Dictionary<string, OutlineEntry> _entries = [];
    private readonly HashSet<string> _askedSections = [];
    private bool _askedTotal;

    public FontLibrary Fonts => fonts;

    /// <summary>Pages laid out so far.</summary>
    public int PageCount { get; set; }

    /// <summary>Where links to sections lead.</summary>
    public IReadOnlyDictionary<string, SectionPlace> Places => _places;

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    /// <summary>Pages of every section.</summary>
    public IReadOnlyDictionary<string, PageRange> Sections => _sections;

    /// <summary>Whether every answer given during this run turned out to be right.</summary>
    public bool IsSettled =>
        (!_askedTotal || before?.PageCount == PageCount) &&
        _askedSections.All(name => before?.Find(name) == Find(name));

    /// <summary>Number of pages of the document; null when there was no run before.</summary>
    public int? TotalPages()
    {
        _askedTotal = true;
        return before?.PageCount;
    }

    /// <summary>Pages of a section; null when it isn't known (yet).</summary>
    public PageRange? SectionPages(string name)
    {
        _askedSections.Add(name);
        return before?.Find(name);
    }

    /// <summary>Notes that a section is drawn on a page; what is drawn until <see cref="LeaveSection"/> lies in it.</summary>
    public void EnterSection(string name, string title, int page, Box place)
    {
        if (_sections.TryGetValue(name, out var range))
        {
            _sections[name] = range with { Last = page };
        }
        else
        {
            _sections[name] = new PageRange(page, page);
            _places[name] = new SectionPlace(page - 1, place);

            var entry = new OutlineEntry(title, page - 1, place);
            _entries[name] = entry;
            (_openEntries.TryPeek(out var siblings) ? siblings : _outline).Add(entry);
        }

        _openEntries.Push(_entries[name].Children);
    }

    public void LeaveSection() => _openEntries.Pop();

    private PageRange? Find(string name) => _sections.TryGetValue(name, out var range) ? range : null;
}
