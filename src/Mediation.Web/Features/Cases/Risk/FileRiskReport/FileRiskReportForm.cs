namespace Mediation.Web.Features.Cases.Risk.FileRiskReport;

public sealed class FileRiskReportForm : RiskReportForm;

public sealed class FileRiskReportFormValidator(TimeProvider clock) : RiskReportFormValidator<FileRiskReportForm>(clock);
