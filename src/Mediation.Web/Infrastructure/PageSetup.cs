using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Cases.Closing.Archive;
using Mediation.Web.Features.Cases.Confirmations.PacketManifest;
using Mediation.Web.Features.Cases.ExportCases;
using Mediation.Web.Features.Cases.Mediators;
using Mediation.Web.Features.Cases.Parties;
using Mediation.Web.Features.Cases.SubmitCase;
using Mediation.Web.Features.Desk;
using Mediation.Web.Features.Numbers.NumberRegister;
using Mediation.Web.Features.Reception;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Persistence;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Mediation.Web.Infrastructure;

/// <summary>MVC with feature folders, and what holds for every page and form.</summary>
public static class PageSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        var folders = new FeatureFolders();
        services.AddScoped<CaseRights>();
        services.AddScoped<CurrentCase>();
        services.AddSingleton<OpenCases>();
        services.AddScoped<CentreVisits>();
        services.AddScoped(typeof(CurrentChild<>));
        services.AddCaseIntake();
        services.AddScoped<CaseActTools>();
        services.AddScoped<ReceptionScope>();
        services.AddScoped<CaseFilters>();
        services.AddScoped<CaseListPages>();
        services.AddScoped<Features.Cases.FindByNumber.PersonsByNumber>();
        services.AddScoped<FilterChoices>();
        services.AddScoped<DossiersToJoin>();
        services.AddScoped<CaseSheets>();
        services.AddSingleton<ExportLimit>();
        services.AddScoped<NumberRegisterReading>();
        services.AddScoped<PacketPlaces>();
        services.AddScoped<PartySealing>();
        services.AddScoped<MediatorChoices>();
        services.AddScoped<DeskCases>();
        services.AddScoped<DeskAgenda>();
        services.AddControllersWithViews(options =>
            {
                options.Conventions.Add(folders);
                options.Conventions.Add(new RouteValues());
                options.ModelBinderProviders.Insert(0, new TypedValues());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add<MustChangePasswordFilter>();
                options.Filters.Add<RefusalFilter>();
                options.Filters.Add<PaperRefusalFilter>();
                options.Filters.Add<ConcurrencyConflictFilter>();
                // The order is given here: what a filter says of itself isn't read when it is registered by its type.
                options.Filters.Add<UnitOfWorkFilter>(UnitOfWorkFilter.BeforeAll);
                options.Filters.Add<SendOnceFilter>(SendOnceFilter.BeforeTheCase);
                options.Filters.Add<ValidateFormsFilter>();
            })
            .AddDataAnnotationsLocalization(options =>
                options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));
        services.AddSingleton<IConfigureOptions<MvcOptions>, ChineseBindingMessages>();
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            // The head and the tabs of a case stand on pages of every area.
            options.ViewLocationFormats.Add("/Features/Cases/{0}.cshtml");
            options.ViewLocationExpanders.Add(folders);
        });
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options => options.Cookie.Name = "mediation-form");
        services.AddOptions<FormOptions>().Configure<UploadLimit>((options, limit) => options.MultipartBodyLengthLimit = limit.Bytes);
        services.AddOptions<KestrelServerOptions>().Configure<UploadLimit>((options, limit) => options.Limits.MaxRequestBodySize = limit.Bytes);
        return services;
    }

    /// <summary>What is said when a field couldn't even be read.</summary>
    private sealed class ChineseBindingMessages(IStringLocalizer<Texts> T) : IConfigureOptions<MvcOptions>
    {
        public void Configure(MvcOptions options)
        {
            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((value, name) => T["“{0}”不能用作{1}，请检查后重新填写", value, name]);
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => T["“{0}”不是有效的内容，请检查后重新填写", value]);
            messages.SetValueIsInvalidAccessor(value => T["“{0}”不是有效的内容，请检查后重新填写", value]);
            messages.SetUnknownValueIsInvalidAccessor(name => T["{0}填写得不对，请检查后重新填写", name]);
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => T["填写得不对，请检查后重新填写"]);
            messages.SetValueMustBeANumberAccessor(name => T["{0}请填数字", name]);
            messages.SetNonPropertyValueMustBeANumberAccessor(() => T["请填数字"]);
            messages.SetValueMustNotBeNullAccessor(_ => T["请填写这一项"]);
            messages.SetMissingBindRequiredValueAccessor(name => T["请填写{0}", name]);
            messages.SetMissingKeyOrValueAccessor(() => T["请填写这一项"]);
            messages.SetMissingRequestBodyRequiredValueAccessor(() => T["请求里没有内容"]);
        }
    }
}
