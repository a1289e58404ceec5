using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>Puts what Identity refuses beside the field it is about.</summary>
public static class IdentityErrors
{
    public static void AddIdentityErrors(
        this ModelStateDictionary modelState, IdentityResult result, string passwordField, string userNameField = "", string currentPasswordField = "")
    {
        ArgumentNullException.ThrowIfNull(modelState);
        ArgumentNullException.ThrowIfNull(result);
        foreach (var error in result.Errors)
        {
            modelState.AddModelError(FieldOf(error.Code), error.Description);
        }

        string FieldOf(string code) => code switch
        {
            nameof(IdentityErrorDescriber.PasswordMismatch) => currentPasswordField,
            nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.InvalidUserName) => userNameField,
            _ when code.StartsWith("Password", StringComparison.Ordinal) => passwordField,
            _ => "",
        };
    }
}
