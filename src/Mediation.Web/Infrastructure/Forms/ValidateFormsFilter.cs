using System.Collections.Concurrent;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Runs the validator of every form that a writing action takes, before the action, and puts what is wrong into
/// ModelState. The action's one line is <c>if (!ModelState.IsValid) return View("…", form);</c>; the page then answers 422.
/// </summary>
public sealed class ValidateFormsFilter(IServiceProvider services) : IAsyncActionFilter
{
    private static readonly ConcurrentDictionary<Type, Type> Contracts = new();

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            foreach (var parameter in context.ActionDescriptor.Parameters)
            {
                if (context.ActionArguments.TryGetValue(parameter.Name, out var form) && form is not null)
                {
                    // [Bind(Prefix = "Form")]: the page's model holds the form, so its fields are called Form.Name.
                    await ValidateAsync(form, parameter.BindingInfo?.BinderModelName, context);
                }
            }
        }

        var executed = await next();
        if (executed.Result is ViewResult { StatusCode: null } page && !context.ModelState.IsValid)
        {
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private async Task ValidateAsync(object form, string? prefix, ActionExecutingContext context)
    {
        var contract = Contracts.GetOrAdd(form.GetType(), type => typeof(IValidator<>).MakeGenericType(type));
        if (services.GetService(contract) is not IValidator validator)
        {
            return;
        }

        var result = await validator.ValidateAsync(new ValidationContext<object>(form), context.HttpContext.RequestAborted);
        foreach (var failure in result.Errors)
        {
            // What couldn't even be read ("abc" as a date) has its message already.
            var field = prefix is null ? failure.PropertyName : $"{prefix}.{failure.PropertyName}";
            if (!context.ModelState.TryGetValue(field, out var entry) || entry.Errors.Count == 0)
            {
                context.ModelState.AddModelError(field, failure.ErrorMessage);
            }
        }
    }
}
