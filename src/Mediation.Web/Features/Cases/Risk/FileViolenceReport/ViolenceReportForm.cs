namespace Mediation.Web.Features.Cases.Risk.FileViolenceReport;

public sealed class ViolenceReportForm : RiskReportForm;

public sealed class ViolenceReportFormValidator(TimeProvider clock) : RiskReportFormValidator<ViolenceReportForm>(clock);
