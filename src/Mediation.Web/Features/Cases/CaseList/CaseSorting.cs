using System.Linq.Expressions;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Sorts a list of cases; the case's key decides between equals, so that pages never overlap.</summary>
public static class CaseSorting
{
    private static readonly Expression<Func<DisputeCase, int>> ByStage = OrderOf(c => c.Status, Enum.GetValues<CaseStatus>());
    private static readonly Expression<Func<DisputeCase, int>> ByRisk = OrderOf(c => c.RiskLevel, Enum.GetValues<RiskLevel>());

    public static IQueryable<DisputeCase> SortedBy(this IQueryable<DisputeCase> cases, CaseSort sort, bool descending) => (sort switch
    {
        CaseSort.Due => Order(cases.OrderBy(c => c.NextDueOn == null), c => c.NextDueOn, descending),
        CaseSort.Made => Order(cases, c => c.RequestMadeAt, descending),
        CaseSort.Title => Order(cases, c => c.TitleSearch, descending),
        CaseSort.Category => Order(cases, c => c.Category.Order, descending),
        CaseSort.Stage => Order(cases, ByStage, descending),
        CaseSort.Mediator => Order(cases.OrderBy(c => c.HostMediatorName == null), c => c.HostMediatorName, descending),
        CaseSort.Risk => Order(cases, ByRisk, descending),
    }).ThenBy(c => c.Id);

    private static IOrderedQueryable<DisputeCase> Order<TKey>(
        IQueryable<DisputeCase> cases, Expression<Func<DisputeCase, TKey>> key, bool descending) =>
        descending ? cases.OrderByDescending(key) : cases.OrderBy(key);

    private static IOrderedQueryable<DisputeCase> Order<TKey>(
        IOrderedQueryable<DisputeCase> cases, Expression<Func<DisputeCase, TKey>> key, bool descending) =>
        descending ? cases.ThenByDescending(key) : cases.ThenBy(key);

    /// <summary>The place of a value in its enumeration. Stored are names, which would sort by the alphabet.</summary>
    private static Expression<Func<DisputeCase, int>> OrderOf<TEnum>(Expression<Func<DisputeCase, TEnum>> value, TEnum[] values)
        where TEnum : struct, Enum
    {
        Expression place = Expression.Constant(values.Length);
        for (var i = 0; i < values.Length; i++)
            place = Expression.Condition(Expression.Equal(value.Body, Expression.Constant(values[i])), Expression.Constant(i), place);
        return Expression.Lambda<Func<DisputeCase, int>>(place, value.Parameters);
    }
}
