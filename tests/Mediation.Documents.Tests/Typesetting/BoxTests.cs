using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

public class BoxTests
{
    [Fact]
    public void Padding_WhenCalledTwice_Adds()
    {
        var probe = Draw(place => place.PaddingLeft(10).Padding(5));
        Assert.Equal(new Box(15, 5, 80, 90), probe);
    }

    [Theory]
    [InlineData(Unit.Millimetre, 28.3465f)]
    [InlineData(Unit.Centimetre, 283.465f)]
    [InlineData(Unit.Inch, 720)]
    [InlineData(Unit.Point, 10)]
    public void Unit_WhenGiven_IsTurnedIntoPoints(Unit unit, float points) =>
        Assert.Equal(points, new PageSize(10, 10, unit).Width, 0.001f);

    [Fact]
    public void AlignMiddleAndCenter_WhenThePlaceIsLarger_CentreTheContent() =>
        Assert.Equal(new Box(45, 40, 10, 20), Draw(place => place.AlignCenter().AlignMiddle()));

    [Fact]
    public void AlignRightAndBottom_WhenThePlaceIsLarger_PutTheContentInTheCorner() =>
        Assert.Equal(new Box(90, 80, 10, 20), Draw(place => place.AlignRight().AlignBottom()));

    [Fact]
    public void WidthAndHeight_WhenGiven_LimitTheContent() =>
        Assert.Equal(new Box(0, 0, 30, 40), Draw(place => place.Width(30).Height(40)));

    [Fact]
    public void MinWidth_WhenThereIsLessRoom_IsRefused() =>
        Assert.Throws<DocumentLayoutException>(() => Draw(place => place.MinWidth(101)));

    [Fact]
    public void Shrink_WhenThePlaceIsLarger_KeepsTheContentSmall() =>
        Assert.Equal(new Box(0, 0, 10, 20), Draw(place => place.Shrink()));

    [Fact]
    public void Extend_WhenWithinAlignment_TakesAllTheRoom() =>
        Assert.Equal(new Box(0, 0, 100, 100), Draw(place => place.AlignMiddle().AlignCenter().Extend()));

    [Fact]
    public void Unconstrained_WhenTheContentIsLarger_LetsItBe()
    {
        var probe = new Probe(300, 200);
        ProbePages.Set(content => content.AlignRight().Unconstrained().Probe(probe));
        Assert.Equal(new Box(100, 0, 300, 200), probe.Drawn[0].Box);
    }

    [Fact]
    public void Rotate_WhenTurned_TurnsAroundTheTopLeftCorner()
    {
        var box = Draw(place => place.PaddingLeft(50).PaddingTop(50).Shrink().Rotate(90));
        Assert.Equal(30, box.X, 0.01f);
        Assert.Equal(50, box.Y, 0.01f);
        Assert.Equal(20, box.Width, 0.01f);
        Assert.Equal(10, box.Height, 0.01f);
    }

    [Theory]
    [InlineData(1, 80, 0)]
    [InlineData(2, 90, 80)]
    [InlineData(3, 0, 90)]
    public void RotateRight_WhenTurnedByQuarters_ChangesCorner(int quarters, float x, float y)
    {
        var probe = new Probe(10, 20);
        ProbePages.Set(content =>
        {
            for (var i = 0; i < quarters; i++)
                content = content.RotateRight();
            content.Shrink().Probe(probe);
        });

        var box = probe.Drawn[0].Box;
        Assert.Equal(x, box.X, 0.01f);
        Assert.Equal(y, box.Y, 0.01f);
        Assert.Equal(quarters % 2 == 0 ? 10 : 20, box.Width, 0.01f);
    }

    [Fact]
    public void Offset_WhenGiven_MovesOnlyTheContent() =>
        Assert.Equal(new Box(7, -3, 100, 100), Draw(place => place.OffsetX(7).OffsetY(-3)));

    [Theory]
    [InlineData(AspectRatioOption.FitWidth, 100, 50)]
    [InlineData(AspectRatioOption.FitArea, 100, 50)]
    public void AspectRatio_WhenGiven_IsKept(AspectRatioOption option, float width, float height) =>
        Assert.Equal(new Box(0, 0, width, height), Draw(place => place.AspectRatio(2, option)));

    [Fact]
    public void ScaleToFit_WhenTheContentIsTooLarge_MakesItSmaller()
    {
        var probe = new Probe(200, 50);
        ProbePages.Set(content => content.ScaleToFit().Probe(probe));
        Assert.InRange(probe.Drawn[0].Box.Width, 98, 100);
    }

    [Fact]
    public void Row_WhenItemsDiffer_SharesTheWidthTheyLeave()
    {
        Probe constant = new(10, 10), one = new(10, 10), two = new(10, 30), automatic = new(15, 10);
        ProbePages.Set(content => content.Row(row =>
        {
            row.Spacing(5);
            row.ConstantItem(20).Probe(constant);
            row.RelativeItem().Probe(one);
            row.RelativeItem(2).Probe(two);
            row.AutoItem().Probe(automatic);
        }));

        Assert.Equal((0f, 20f), Across(constant));
        Assert.Equal((25f, 50 / 3f), Across(one));
        Assert.Equal((85f, 15f), Across(automatic));
    }

    [Fact]
    public void Row_WhenOneItemGoesOn_ShowsTheOthersOnlyOnce()
    {
        Probe label = new(10, 10), text = new(10, 10, parts: 15);
        ProbePages.Set(content => content.Row(row =>
        {
            row.ConstantItem(30).Probe(label);
            row.RelativeItem().Probe(text);
        }));

        Assert.Equal([1], label.Drawn.Select(drawn => drawn.Page));
        Assert.Equal([1, 2], text.Drawn.Select(drawn => drawn.Page));
    }

    [Fact]
    public void Repeat_WhenTheOtherItemGoesOn_ShowsTheContentAgain()
    {
        Probe label = new(10, 10), text = new(10, 10, parts: 15);
        ProbePages.Set(content => content.Row(row =>
        {
            row.ConstantItem(30).Repeat().Probe(label);
            row.RelativeItem().Probe(text);
        }));

        Assert.Equal([1, 2], label.Drawn.Select(drawn => drawn.Page));
    }

    [Fact]
    public void Layers_WhenDrawn_TakeTheRoomOfThePrimaryOne()
    {
        Probe behind = new(10, 10), primary = new(30, 40);
        ProbePages.Set(content => content.Column(column => column.Item().Layers(layers =>
        {
            layers.Layer().Probe(behind);
            layers.PrimaryLayer().Probe(primary);
        })));

        Assert.Equal(new Box(0, 0, 100, 40), behind.Drawn[0].Box);
    }

    [Fact]
    public void Layers_WhenNoneIsPrimary_AreRefused() => Assert.Throws<DocumentComposeException>(() =>
        ProbePages.Set(content => content.Layers(layers => layers.Layer().Text("字"))));

    private static Box Draw(Func<IContainer, IContainer> place)
    {
        var probe = new Probe(10, 20);
        ProbePages.Set(content => place(content).Probe(probe));
        return probe.Drawn[0].Box;
    }

    private static (float X, float Width) Across(Probe probe) => (probe.Drawn[0].Box.X, probe.Drawn[0].Box.Width);
}
