using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Reads what people type, before any form sees it: texts without the characters nobody sees, days and moments only within the years that
/// can be counted with. So no validator and no database has to think of them again.
/// </summary>
public sealed class TypedValues : IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Metadata.IsComplexType || context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Body) == true)
        {
            return null;
        }

        var type = context.Metadata.UnderlyingOrModelType;
        if (type != typeof(string) && type != typeof(DateOnly) && type != typeof(DateTime))
        {
            return null;
        }

        var loggers = context.Services.GetRequiredService<ILoggerFactory>();
        return type == typeof(string)
            ? new TextBinder(new SimpleTypeModelBinder(type, loggers))
            : new DayBinder(
                type == typeof(DateTime)
                    ? new DateTimeModelBinder(System.Globalization.DateTimeStyles.AllowWhiteSpaces, loggers)
                    : new SimpleTypeModelBinder(context.Metadata.ModelType, loggers),
                context.Services.GetRequiredService<IStringLocalizer<Texts>>());
    }

    /// <summary>
    /// The text as it is seen: one kind of line end, no control characters, none that turn the direction of writing or have no width, no half of
    /// a pair. What can't be seen would hide a name from the search and leave a hole in a paper.
    /// </summary>
    public static string Seen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (rune.Value is '\r' or '\v' or '\f')
            {
                seen.Append('\n');
                length = rest is ['\r', '\n', ..] ? 2 : length;
            }
            else if (isWhole && !IsUnseen(rune.Value))
            {
                seen.Append(rune.ToString());
            }

            rest = rest[length..];
        }

        return seen.ToString();
    }

    private static bool IsUnseen(int character) => character switch
    {
        '\t' or '\n' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or 0xFEFF => true,
        _ => (character & 0xFFFE) == 0xFFFE,
    };

    private sealed class TextBinder(SimpleTypeModelBinder inner) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await inner.BindModelAsync(bindingContext);
            if (bindingContext.Result is { IsModelSet: true, Model: string text })
            {
                var seen = Seen(text);
                bindingContext.Result = ModelBindingResult.Success(
                    string.IsNullOrWhiteSpace(seen) && bindingContext.ModelMetadata.ConvertEmptyStringToNull ? null : seen);
            }
        }
    }

    private sealed class DayBinder(IModelBinder inner, IStringLocalizer<Texts> T) : IModelBinder
    {
        private const int EarliestYear = 1900;
        private const int LatestYear = 2100;

        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await inner.BindModelAsync(bindingContext);
            var year = bindingContext.Result.Model switch
            {
                DateOnly day => day.Year,
                DateTime moment => moment.Year,
                _ => (int?)null,
            };
            if (year is < EarliestYear or > LatestYear)
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, T["年份不对，请检查日期"]);
                bindingContext.Result = ModelBindingResult.Failed();
            }
        }
    }
}
