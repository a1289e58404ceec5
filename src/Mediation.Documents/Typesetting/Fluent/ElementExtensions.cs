using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>What can be said about any element.</summary>
public static class ElementExtensions
{
    private const float DefaultMinSpace = 150;

    /// <summary>Fills the container by a function.</summary>
    /// <param name="parent">The container.</param>
    /// <param name="handler">Fills it.</param>
    public static void Element(this IContainer parent, Action<IContainer> handler) => handler(parent.Container());

    /// <summary>Continues with the container the function returns, so that a chain of calls can be shared.</summary>
    /// <param name="parent">The container.</param>
    /// <param name="handler">Wraps the container.</param>
    public static IContainer Element(this IContainer parent, Func<IContainer, IContainer> handler) =>
        handler(parent.Container()).Container();

    /// <summary>A plain container inside this one.</summary>
    /// <param name="element">The container.</param>
    public static IContainer Container(this IContainer element) => element.Put(new Container());

    /// <summary>Keeps the proportion of width to height.</summary>
    /// <param name="element">The container.</param>
    /// <param name="ratio">Width divided by height.</param>
    /// <param name="option">Which side decides.</param>
    public static IContainer AspectRatio(
        this IContainer element, float ratio, AspectRatioOption option = AspectRatioOption.FitWidth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ratio);
        return element.Put(new AspectRatio { Ratio = ratio, Option = option });
    }

    /// <summary>Content that repeats, such as a header, is shown only the first time.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ShowOnce(this IContainer element) => element.Put(new ShowOnce());

    /// <summary>Content that repeats, such as a header, is left out the first time.</summary>
    /// <param name="element">The container.</param>
    public static IContainer SkipOnce(this IContainer element) => element.Put(new SkipOnce());

    /// <summary>Keeps the content on one page: it goes to the next page rather than being split.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ShowEntire(this IContainer element) => element.Put(new ShowEntire());

    /// <summary>Goes to the next page rather than starting with less than this height, where the content is to be split.</summary>
    /// <param name="element">The container.</param>
    /// <param name="minHeight">Height in points.</param>
    public static IContainer EnsureSpace(this IContainer element, float minHeight = DefaultMinSpace) =>
        element.Put(new EnsureSpace { MinHeight = minHeight });

    /// <summary>Goes to the next page rather than being split, but is split where even a whole page is too small.</summary>
    /// <param name="element">The container.</param>
    public static IContainer PreventPageBreak(this IContainer element) => element.Put(new PreventPageBreak());

    /// <summary>Whatever follows starts on a new page.</summary>
    /// <param name="element">The container.</param>
    public static void PageBreak(this IContainer element) => element.Put(new PageBreak());

    /// <summary>Makes the content a link to an address.</summary>
    /// <param name="element">The container.</param>
    /// <param name="url">The address.</param>
    public static IContainer Hyperlink(this IContainer element, string url) => element.Put(new Link { Target = url, IsSection = false });

    /// <summary>Names the content: a target of links, of page numbers, and an entry of the outline. Sections inside it become entries below its own.</summary>
    /// <param name="element">The container.</param>
    /// <param name="sectionName">The name, used once in a document.</param>
    public static IContainer Section(this IContainer element, string sectionName) =>
        element.Put(new Section { Name = sectionName });

    /// <summary>Makes the content a link to a section.</summary>
    /// <param name="element">The container.</param>
    /// <param name="sectionName">Name of the section.</param>
    public static IContainer SectionLink(this IContainer element, string sectionName) =>
        element.Put(new Link { Target = sectionName, IsSection = true });

    /// <summary>Shows the content only when the condition is true.</summary>
    /// <param name="element">The container.</param>
    /// <param name="condition">The condition.</param>
    public static IContainer ShowIf(this IContainer element, bool condition) =>
        condition ? element : new Container();

    /// <summary>Shows the content only on pages where the condition is true, such as all but the last.</summary>
    /// <param name="element">The container.</param>
    /// <param name="predicate">The condition.</param>
    public static IContainer ShowIf(this IContainer element, Predicate<ShowIfContext> predicate) =>
        element.Put(new ShowIf { Predicate = predicate });

    /// <summary>Lets the content be as large as it wants while it takes no room at all.</summary>
    /// <param name="element">The container.</param>
    public static IContainer Unconstrained(this IContainer element) => element.Put(new Unconstrained());

    /// <summary>Sets the style of the texts inside.</summary>
    /// <param name="element">The container.</param>
    /// <param name="textStyle">The style.</param>
    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) =>
        element.Put(new StyledText { Style = textStyle });

    /// <inheritdoc cref="DefaultTextStyle(IContainer, TextStyle)"/>
    /// <param name="element">The container.</param>
    /// <param name="handler">Changes the default style.</param>
    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler) =>
        element.DefaultTextStyle(handler(TextStyle.Default));

    /// <summary>Shows what fits on the page and drops the rest.</summary>
    /// <param name="element">The container.</param>
    public static IContainer StopPaging(this IContainer element) => element.Put(new StopPaging());

    /// <summary>Makes the content smaller until it fits into the room there is.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ScaleToFit(this IContainer element) => element.Put(new ScaleToFit());

    /// <summary>Shows the content again on every page its surroundings go on to.</summary>
    /// <param name="element">The container.</param>
    public static IContainer Repeat(this IContainer element) => element.Put(new RepeatContent());
}
