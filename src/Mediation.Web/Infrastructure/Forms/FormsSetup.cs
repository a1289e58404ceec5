using System.Reflection;
using FluentValidation;
using FluentValidation.Internal;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Registers every form's validator and makes their messages follow the page's language.</summary>
public static class FormsSetup
{
    public static IServiceCollection AddForms(this IServiceCollection services)
    {
        ValidatorOptions.Global.MessageFormatterFactory = () => new LocalisedMessageFormatter();
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        services.AddSingleton<UploadLimit>();
        services.AddScoped<FormDrafts>();
        services.AddScoped<KeptForms>();
        services.AddScoped<TypedAnswers>();
        var validators =
            from type in Assembly.GetExecutingAssembly().GetTypes()
            where type is { IsAbstract: false, IsGenericTypeDefinition: false }
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IValidator<>)
            select (contract, type);
        foreach (var (contract, type) in validators)
        {
            services.AddScoped(contract, type);
        }

        return services;
    }

    /// <summary>Looks the Chinese sentence up before its placeholders are filled.</summary>
    private sealed class LocalisedMessageFormatter : MessageFormatter
    {
        private static readonly System.Resources.ResourceManager Resources =
            new("Mediation.Web.Resources.Texts", typeof(Texts).Assembly);

        public override string BuildMessage(string messageTemplate) => base.BuildMessage(Translate(messageTemplate));

        private static string Translate(string template) =>
            Thread.CurrentThread.CurrentUICulture.TwoLetterISOLanguageName == Localisation.LocalisationSetup.English
                ? Resources.GetString(template, Thread.CurrentThread.CurrentUICulture) ?? template
                : template;
    }
}
