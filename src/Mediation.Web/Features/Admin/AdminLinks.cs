namespace Mediation.Web.Features.Admin;

/// <summary>Every address of the administration.</summary>
public static class AdminLinks
{
    public const string Home = "/admin";
    public const string Users = "/admin/users";
    public const string NewUser = "/admin/users/new";
    public const string Centres = "/admin/centres";
    public const string NewCentre = "/admin/centres/new";
    public const string Committees = "/admin/committees";
    public const string NewCommittee = "/admin/committees/new";
    public const string Mediators = "/admin/mediators";
    public const string NewMediator = "/admin/mediators/new";
    public const string Calendar = "/admin/calendar";
    public const string CalendarTemplate = Calendar + "/template";
    public const string ConfirmCalendar = Calendar + "/confirm";
    public const string PaperMatters = "/admin/papers";

    /// <summary>Template of the addresses about one committee's papers.</summary>
    public const string PaperMattersOfCommittee = Committees + "/{committeeId:guid}/papers";

    public static string User(Guid id) => $"{Users}/{id}";

    public static string ResetPassword(Guid id) => $"{Users}/{id}/password";

    public static string Centre(Guid id) => $"{Centres}/{id}";

    public static string NewCentreBelow(Guid parentId) => $"{NewCentre}?parentId={parentId}";

    public static string Committee(Guid id) => $"{Committees}/{id}";

    /// <summary>What papers look like at one committee; at all of them without a committee.</summary>
    public static string PaperMattersOf(Guid? committeeId) => committeeId is { } id ? $"{Committee(id)}/papers" : PaperMatters;

    public static string PaperMatter(Guid? committeeId, string matter) => $"{PaperMattersOf(committeeId)}/{matter}";

    public static string PreviewPaperMatter(Guid? committeeId, string matter) => $"{PaperMatter(committeeId, matter)}/preview";

    public static string Mediator(Guid id) => $"{Mediators}/{id}";
}
