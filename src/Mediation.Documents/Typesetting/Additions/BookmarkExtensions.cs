using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>Entries of the outline whose words differ from the section's name.</summary>
public static class BookmarkExtensions
{
    /// <summary>Names the content like <see cref="ElementExtensions.Section"/>, and gives its entry in the outline other words.</summary>
    /// <param name="element">The container.</param>
    /// <param name="sectionName">The name, used once in a document.</param>
    /// <param name="title">What the outline shows.</param>
    public static IContainer Section(this IContainer element, string sectionName, string title) =>
        element.Put(new Section { Name = sectionName, Title = title });
}
