using System.Text.Json;
using Mediation.Documents.Components;

namespace Mediation.Documents.Papers;

/// <summary>A kind of paper: its name, and how to make one from a model or from JSON.</summary>
public abstract class PaperKind
{
    private protected PaperKind(string name, string title, Type modelType, Type wordingType)
    {
        Name = name;
        Title = title;
        ModelType = modelType;
        WordingType = wordingType;
    }

    /// <summary>Name in addresses, commands and files, e.g. <c>agreement</c>.</summary>
    public string Name { get; }

    /// <summary>The usual title, e.g. 人民调解协议书.</summary>
    public string Title { get; }

    /// <summary>Type of the model.</summary>
    public Type ModelType { get; }

    /// <summary>Type of the wording an office may replace.</summary>
    public Type WordingType { get; }

    /// <summary>Makes a paper from its model.</summary>
    /// <param name="model">The matter; of <see cref="ModelType"/>.</param>
    /// <param name="wording">Words of the office, of <see cref="WordingType"/>; null for the usual ones.</param>
    /// <param name="typography">Families and sizes of type; null for the usual.</param>
    /// <exception cref="PaperRefusedException">The model lacks something the paper can't do without.</exception>
    public abstract IDocument Create(PaperModel model, PaperWording? wording = null, Typography? typography = null);

    /// <summary>Makes a paper from JSON, as <see cref="PaperJson.Options"/> writes it.</summary>
    /// <param name="model">The model's JSON in UTF-8.</param>
    /// <param name="wording">JSON with the words to replace; null for the usual ones.</param>
    /// <param name="typography">Families and sizes of type; null for the usual.</param>
    /// <exception cref="PaperRefusedException">The JSON can't be read or the model lacks something.</exception>
    public IDocument FromJson(Stream model, Stream? wording = null, Typography? typography = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Create(
            (PaperModel)Read(model, ModelType),
            wording is null ? null : (PaperWording)Read(wording, WordingType),
            typography);
    }

    private object Read(Stream json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, PaperJson.Options)
                ?? throw new PaperRefusedException(Title, [new PaperRefusal("$", "输入是空的")]);
        }
        catch (JsonException error)
        {
            throw new PaperRefusedException(
                Title, [new PaperRefusal(error.Path ?? "$", $"输入的数据无法读取（{error.Message}）")], error);
        }
    }
}

/// <summary>A kind of paper with its types.</summary>
/// <typeparam name="TModel">Type of the model.</typeparam>
/// <typeparam name="TWording">Type of the wording.</typeparam>
internal sealed class PaperKind<TModel, TWording>(string name, Func<TModel, TWording, Typography?, IDocument> create)
    : PaperKind(name, new TWording().Title, typeof(TModel), typeof(TWording))
    where TModel : PaperModel
    where TWording : PaperWording, new()
{
    public override IDocument Create(PaperModel model, PaperWording? wording = null, Typography? typography = null) =>
        create((TModel)model, (TWording?)wording ?? new TWording(), typography);
}
