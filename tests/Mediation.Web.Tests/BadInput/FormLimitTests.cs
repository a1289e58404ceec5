using System.Collections;
using System.Reflection;
using System.Security.Claims;
using FluentValidation;
using Mediation.Db;
using Mediation.Db.Cases;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Deadlines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.BadInput;

/// <summary>
/// What holds for every field of every form that is posted, found through the endpoints: no text without a limit, no moment that a validator
/// stumbles over. A field may matter only for one choice of another, so each is tried with every choice.
/// </summary>
public sealed class FormLimitTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const int TooLong = 30_000;

    /// <summary>Set by the page, not by the person: which button, where to go afterwards, what the page was drawn from.</summary>
    private static readonly HashSet<string> NotTyped = ["More", "ReturnUrl", "Before", "Language"];

    /// <summary>Looked up or compared, never kept.</summary>
    private static readonly HashSet<string> NeverKept =
    [
        "ChangePasswordForm.CurrentPassword", "ChangePasswordForm.RepeatedPassword", "ConfirmCalendarForm.Content", "FirstRunForm.Code", "FirstRunForm.Password",
        "FirstRunForm.RepeatedPassword", "SecondStepForm.Code", "SignInForm.UserName", "SignInForm.Password", "SignInForm.Kept",
        "CaseListQuery.Text", "CaseListQuery.Category", "CaseListQuery.Mediator", "CorrectIntakeForm.Dispute.Requests", "MergeForm.Target", "SignatureForm.Signer", "TabletForm.Signer",
    ];

    private string? reference;
    private string? settled;

    [Fact]
    public async Task Texts_WhenFarTooLong_AreRefusedOnEveryForm()
    {
        var unlimited = new List<string>();
        foreach (var form in Forms())
        {
            var fields = Fields(form, typeof(string)).Where(field => !NotTyped.Contains(field)).ToHashSet();
            foreach (var refused in await Refused(form, fields, new string('长', TooLong)))
            {
                fields.Remove(refused);
            }

            unlimited.AddRange(fields.Select(field => $"{form.Name}.{field}").Where(field => !NeverKept.Contains(field)));
        }

        Assert.True(unlimited.Count == 0, string.Join('\n', unlimited));
    }

    private IEnumerable<Type> Forms() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()).OfType<ControllerActionDescriptor>()
            .SelectMany(action => action.Parameters)
            .Select(parameter => parameter.ParameterType)
            .Where(type => type.IsClass && type.Assembly == typeof(Texts).Assembly)
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Fields that are complained about when all of <paramref name="fields"/> hold <paramref name="value"/>, whatever else is chosen.</summary>
    private async Task<HashSet<string>> Refused(Type form, IEnumerable<string> fields, object value)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await StandInACase(scope.ServiceProvider);
        var refused = new HashSet<string>();
        if (scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(form)) is IValidator validator)
        {
            foreach (var sample in Samples(form))
            {
                foreach (var field in fields)
                {
                    Set(sample, field, value);
                }

                var result = await validator.ValidateAsync(new ValidationContext<object>(sample));
                refused.UnionWith(result.Errors.Select(error => error.PropertyName));
            }
        }

        return refused;
    }

    // Some forms are judged by the case they are about.
    private async Task StandInACase(IServiceProvider services)
    {
        reference ??= await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var db = services.GetRequiredService<MediationDbContext>();
        var found = (await db.LoadCaseAsync(reference))!;
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString())], "test")),
        };
        services.GetRequiredService<CurrentCase>().Set(
            found, await db.Centres.SingleAsync(c => c.Id == found.CentreId), await db.Committees.SingleAsync(c => c.Id == found.CommitteeId),
            await services.GetRequiredService<RuleContexts>().NowAsync(CancellationToken.None));

        settled ??= await app.AddCase(c => Filed(c.BringTo(CaseStatus.Settled)));
        var confirmation = (await db.LoadCaseAsync(settled))!.Confirmations[0];
        services.GetRequiredService<CurrentChild<Agreement>>().Set(confirmation.Agreement);
        services.GetRequiredService<CurrentChild<JudicialConfirmation>>().Set(confirmation);
    }

    private static void Filed(TestCase c)
    {
        var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
        foreach (var party in c.Case.Parties)
        {
            confirmation.AgreeToApply(party.Id, agrees: true, c.Context, c.Mediator);
        }

        confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        confirmation.MakeReady(TestPackets.Some(), c.Context, c.Mediator);
        confirmation.File(c.Context, c.Mediator);
    }

    /// <summary>The blank form, and one for every choice of every list and box in it.</summary>
    private static IEnumerable<object> Samples(Type form)
    {
        yield return Blank(form);
        foreach (var field in Fields(form, typeof(Enum)).Concat(Fields(form, typeof(bool))))
        {
            foreach (var choice in ChoicesOf(form, field))
            {
                var sample = Blank(form);
                Set(sample, field, choice);
                yield return sample;
            }
        }
    }

    private static object Blank(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in Settable(type))
        {
            if (ItemOf(property.PropertyType) is { } item && property.GetValue(made) is IList list && list.Count == 0)
            {
                list.Add(Blank(item));
            }
            else if (IsPart(property.PropertyType))
            {
                property.SetValue(made, Blank(property.PropertyType));
            }
        }

        return made;
    }

    /// <summary>Paths of the fields of a kind, as a page names them: <c>Seats[0].Unit</c>.</summary>
    private static IEnumerable<string> Fields(Type form, Type kind)
    {
        foreach (var property in Settable(form))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (kind.IsAssignableFrom(type))
            {
                yield return property.Name;
            }
            else if ((ItemOf(type) ?? (IsPart(type) ? type : null)) is { } part)
            {
                foreach (var inner in Fields(part, kind))
                {
                    yield return ItemOf(type) is null ? $"{property.Name}.{inner}" : $"{property.Name}[0].{inner}";
                }
            }
        }
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) => 
        type.GetProperties().Where(property => property.CanWrite && property.GetCustomAttribute<BindNeverAttribute>() is null);

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && IsPart(type.GetGenericArguments()[0])
        ? type.GetGenericArguments()[0]
        : null;

    private static bool IsPart(Type type) => type.IsClass && type.Assembly == typeof(Texts).Assembly;

    private static IEnumerable<object> ChoicesOf(Type form, string field)
    {
        var type = PropertyAt(Blank(form), field).Property.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? [true, false] : Enum.GetValues(type).Cast<object>();
    }

    private static void Set(object form, string field, object value)
    {
        var (owner, property) = PropertyAt(form, field);
        property.SetValue(owner, value);
    }

    private static (object Owner, PropertyInfo Property) PropertyAt(object form, string field)
    {
        var steps = field.Split('.');
        foreach (var step in steps[..^1])
        {
            var value = form.GetType().GetProperty(step.Split('[')[0])!.GetValue(form)!;
            form = value is IList list ? list[0]! : value;
        }

        return (form, form.GetType().GetProperty(steps[^1])!);
    }
}
