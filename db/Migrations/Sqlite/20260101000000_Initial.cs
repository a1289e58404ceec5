using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarYears",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Announcement = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Days = table.Column<string>(type: "TEXT", maxLength: 16000, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ImportedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarYears", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "CaseSearchTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSearchTerms", x => new { x.Term, x.CaseId });
                });

            migrationBuilder.CreateTable(
                name: "Centres",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    Depth = table.Column<int>(type: "INTEGER", nullable: false),
                    Tier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PublicName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Centres", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Centres_Centres_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisputeCategories",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    MinistryCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RequiresWrittenAgreement = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPersonalRelations = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLabour = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsMedical = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeCategories", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ListExports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Filter = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListExports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NumberSequences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSequences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonalDataReads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalDataReads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MediationCommittees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    NumberPattern = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RegistrationNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CourtAtSeat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AllowsTabletSignatures = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAmongSeveralPeoples = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationCommittees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationCommittees_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationRooms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationRooms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationRooms_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrganOfficers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganOfficers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganOfficers_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffRoleClaims_StaffRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "StaffRoles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TitleSearch = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CategoryCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdvisedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EntrustedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EntrustingBodyName = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EntrustingNumber = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EntrustReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSummaryProcedure = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    RequestMadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScopeObstacle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsIndivisible = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenFormWished = table.Column<bool>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    HostMediatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HostMediatorName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EventCount = table.Column<int>(type: "INTEGER", nullable: false),
                    TerminationReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TerminationNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OtherWaysTold = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CountedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsPartialSuccess = table.Column<bool>(type: "INTEGER", nullable: false),
                    SenderRepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SenderFileReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RatingAskedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ArchivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ArchiveNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ArchivePages = table.Column<int>(type: "INTEGER", nullable: true),
                    DeclineReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DivertedTo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DivertedToName = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SolvedOnSpotBy = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StageBeforeVisit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StageBeforeSuspension = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StageBeforeLeader = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RiskLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RiskReachedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RiskSigns = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    HasViolenceFlag = table.Column<bool>(type: "INTEGER", nullable: false),
                    ViolenceFlaggedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VictimLacksCapacity = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deliveries = table.Column<string>(type: "TEXT", nullable: true),
                    Extensions = table.Column<string>(type: "TEXT", nullable: true),
                    GroupLists = table.Column<string>(type: "TEXT", nullable: true),
                    Helpers = table.Column<string>(type: "TEXT", nullable: true),
                    JointHosts = table.Column<string>(type: "TEXT", nullable: true),
                    Mediators = table.Column<string>(type: "TEXT", nullable: true),
                    MergedRequests = table.Column<string>(type: "TEXT", nullable: true),
                    Recusals = table.Column<string>(type: "TEXT", nullable: true),
                    ReExaminations = table.Column<string>(type: "TEXT", nullable: true),
                    Requests = table.Column<string>(type: "TEXT", nullable: true),
                    RiskReport = table.Column<string>(type: "TEXT", nullable: true),
                    Rounds = table.Column<string>(type: "TEXT", nullable: true),
                    Stops = table.Column<string>(type: "TEXT", nullable: true),
                    Telling = table.Column<string>(type: "TEXT", nullable: true),
                    ViolenceReport = table.Column<string>(type: "TEXT", nullable: true),
                    VisitorConfirmation = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cases_Cases_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Cases_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Cases_DisputeCategories_CategoryCode",
                        column: x => x.CategoryCode,
                        principalTable: "DisputeCategories",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_Cases_MediationCommittees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "MediationCommittees",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Mediators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Speciality = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TermStart = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TermEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mediators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mediators_MediationCommittees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "MediationCommittees",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaperTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 97, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperTemplates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperTemplates_MediationCommittees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "MediationCommittees",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SupplementsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupersededById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PerformanceKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PerformanceWay = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PerformancePlace = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PerformanceTime = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    TotalAmount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastingDutyOfPartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithCourtCopy = table.Column<bool>(type: "INTEGER", nullable: false),
                    TabletAllowed = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BindingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PerformanceEndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PerformanceNote = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    EndedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Clauses = table.Column<string>(type: "TEXT", nullable: true),
                    Corrections = table.Column<string>(type: "TEXT", nullable: true),
                    Reviews = table.Column<string>(type: "TEXT", nullable: true),
                    Schedule = table.Column<string>(type: "TEXT", nullable: true),
                    Slots = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreements_Agreements_SupersededById",
                        column: x => x.SupersededById,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Agreements_Agreements_SupplementsId",
                        column: x => x.SupplementsId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Agreements_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    VisitorIsMinor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Phone_Index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Phone_Masked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    With = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appointments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Appointments_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CaseEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Machine = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Checks = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseEvents_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CasePapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    IsScan = table.Column<bool>(type: "INTEGER", nullable: false),
                    HindersArchive = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Issue_Edition = table.Column<int>(type: "INTEGER", nullable: true),
                    Issue_ModelHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Issue_Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Issue_CommitteeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Issue_On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Issue_TemplateRevisions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Issue_Drawn_Text = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Issue_Drawn_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Issue_Drawn_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Issue_Drawn_Place = table.Column<int>(type: "INTEGER", nullable: true),
                    Issue_Scans = table.Column<int>(type: "INTEGER", nullable: true),
                    IsReplaced = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReplacedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Withdrawal_Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Withdrawal_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Withdrawal_By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Withdrawal_ById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CasePapers_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ConvenedFor = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CancelledBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Seats = table.Column<string>(type: "TEXT", nullable: true),
                    Tasks = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consultations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PersonIsMinor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Phone_Index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Phone_Masked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IdentityCheck = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredHow = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataRequests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DataRequests_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FollowUpVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScheduledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Visitor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Performance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PerformanceNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SuitsAndJudgments = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WrongMediation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    NewSigns = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Measures = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Answers = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpVisits_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GivenNumbers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Paper = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cancellation_Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Cancellation_By = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Cancellation_ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cancellation_At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GivenNumbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GivenNumbers_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GivenNumbers_MediationCommittees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "MediationCommittees",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LeaderCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ProposerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposerName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    LeaderPost = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    WasClaimed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PlanWriterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlanWriterName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    PlanDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApproverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApproverName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewFinding = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Progress = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderCases_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SeparateSide = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HostName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecorderName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    NoticeGiven = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Accounts = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    FactsChecked = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    UndisputedFacts = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Persuasion = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Proposal = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    CancelledBecause = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Attendances = table.Column<string>(type: "TEXT", nullable: true),
                    Helpers = table.Column<string>(type: "TEXT", nullable: true),
                    Signatures = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationSessions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameSearch = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ethnicity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Occupation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsAddressProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    NationalId_Cipher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    NationalId_Index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NationalId_Masked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Phone_Index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Phone_Masked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    HeadName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    HeadPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LivesOnOwnEarnings = table.Column<bool>(type: "INTEGER", nullable: false),
                    Incapacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CapacityNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NeedsReadingAloud = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuccessorOfPartyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Participation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Agents = table.Column<string>(type: "TEXT", nullable: true),
                    Consents = table.Column<string>(type: "TEXT", nullable: true),
                    LegalRepresentatives = table.Column<string>(type: "TEXT", nullable: true),
                    PartyEvents = table.Column<string>(type: "TEXT", nullable: true),
                    RightsNotice = table.Column<string>(type: "TEXT", nullable: true),
                    Will = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parties_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReceptionEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    VisitorIsMinor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Phone_Cipher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Phone_Index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Phone_Masked = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReceivedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ResultNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SentOnTo = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithLetter = table.Column<bool>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceptionEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReceptionEntries_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReceptionEntries_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlannedFor = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Visitors = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ToSee = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CareGroup = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Investigator = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Recorder = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    OpenedCaseIds = table.Column<string>(type: "TEXT", nullable: false),
                    Dialogue = table.Column<string>(type: "TEXT", nullable: true),
                    PeopleAsked = table.Column<string>(type: "TEXT", nullable: true),
                    Signatures = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MediatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    LargeType = table.Column<bool>(type: "INTEGER", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSignInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffUsers_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_StaffUsers_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaperTemplateRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Replaced = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperTemplateRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperTemplateRevisions_PaperTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "PaperTemplates",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "JudicialConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Court = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CourtBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConsentingPartyIds = table.Column<string>(type: "TEXT", nullable: false),
                    ReadyOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PacketHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HandedInOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HandInReceipt = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostingProof = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ObstacleFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ObstacleUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Obstacle = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CourtNumber = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    CourtAcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupplementDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupplementNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    HearingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RulingNumber = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    RuledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    OralApplication = table.Column<string>(type: "TEXT", nullable: true),
                    Packets = table.Column<string>(type: "TEXT", nullable: true),
                    RulingDeliveries = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JudicialConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JudicialConfirmations_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_JudicialConfirmations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormDrafts_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FormSubmissions",
                columns: table => new
                {
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResultUrl = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormSubmissions", x => new { x.FormId, x.UserId });
                    table.ForeignKey(
                        name: "FK_FormSubmissions_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffUserClaims_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_StaffUserLogins_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_StaffUserRoles_StaffRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "StaffRoles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_StaffUserRoles_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StaffUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_StaffUserTokens_StaffUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffUsers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_CaseId",
                table: "Agreements",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_Status_NextDueOn",
                table: "Agreements",
                columns: new[] { "Status", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SupersededById",
                table: "Agreements",
                column: "SupersededById");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SupplementsId",
                table: "Agreements",
                column: "SupplementsId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_CaseId",
                table: "Appointments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_CentreId_At",
                table: "Appointments",
                columns: new[] { "CentreId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseEvents_CaseId_Sequence",
                table: "CaseEvents",
                columns: new[] { "CaseId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CasePapers_CaseId",
                table: "CasePapers",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePapers_ContentHash",
                table: "CasePapers",
                column: "ContentHash");

            migrationBuilder.CreateIndex(
                name: "IX_CasePapers_Issue_Code",
                table: "CasePapers",
                column: "Issue_Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CategoryCode",
                table: "Cases",
                column: "CategoryCode");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CentreId_RequestMadeAt",
                table: "Cases",
                columns: new[] { "CentreId", "RequestMadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CentreId_Status_NextDueOn",
                table: "Cases",
                columns: new[] { "CentreId", "Status", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CommitteeId",
                table: "Cases",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_HostMediatorId_Status_NextDueOn",
                table: "Cases",
                columns: new[] { "HostMediatorId", "Status", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_MergedIntoId",
                table: "Cases",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Reference",
                table: "Cases",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_TitleSearch",
                table: "Cases",
                column: "TitleSearch");

            migrationBuilder.CreateIndex(
                name: "IX_Centres_Code",
                table: "Centres",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Centres_ParentId",
                table: "Centres",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Centres_Path",
                table: "Centres",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_CaseId",
                table: "Consultations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CaseId",
                table: "DataRequests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CentreId_DueOn",
                table: "DataRequests",
                columns: new[] { "CentreId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeCategories_Order",
                table: "DisputeCategories",
                column: "Order");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpVisits_CaseId",
                table: "FollowUpVisits",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpVisits_Status_ScheduledOn",
                table: "FollowUpVisits",
                columns: new[] { "Status", "ScheduledOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_SavedAt",
                table: "FormDrafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_UserId_FormKey",
                table: "FormDrafts",
                columns: new[] { "UserId", "FormKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormSubmissions_SentAt",
                table: "FormSubmissions",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_FormSubmissions_UserId",
                table: "FormSubmissions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_GivenNumbers_CaseId",
                table: "GivenNumbers",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_GivenNumbers_CommitteeId_Kind_Year_Place",
                table: "GivenNumbers",
                columns: new[] { "CommitteeId", "Kind", "Year", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JudicialConfirmations_AgreementId",
                table: "JudicialConfirmations",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_JudicialConfirmations_CaseId",
                table: "JudicialConfirmations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderCases_CaseId",
                table: "LeaderCases",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ListExports_At",
                table: "ListExports",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_MediationCommittees_CentreId",
                table: "MediationCommittees",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationCommittees_Name",
                table: "MediationCommittees",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationRooms_CentreId",
                table: "MediationRooms",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationSessions_CaseId",
                table: "MediationSessions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationSessions_Status_StartsAt",
                table: "MediationSessions",
                columns: new[] { "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_CommitteeId",
                table: "Mediators",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_Name",
                table: "Mediators",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_NumberSequences_CommitteeId_Year_Kind",
                table: "NumberSequences",
                columns: new[] { "CommitteeId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganOfficers_OrganId",
                table: "OrganOfficers",
                column: "OrganId");

            migrationBuilder.CreateIndex(
                name: "IX_Organs_Name",
                table: "Organs",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaperTemplateRevisions_TemplateId_Sequence",
                table: "PaperTemplateRevisions",
                columns: new[] { "TemplateId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaperTemplates_CommitteeId",
                table: "PaperTemplates",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperTemplates_Key",
                table: "PaperTemplates",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_CaseId",
                table: "Parties",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_CreditCode",
                table: "Parties",
                column: "CreditCode");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_NameSearch",
                table: "Parties",
                column: "NameSearch");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_NationalId_Index",
                table: "Parties",
                column: "NationalId_Index");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_PersonId",
                table: "Parties",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Phone_Index",
                table: "Parties",
                column: "Phone_Index");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataReads_ActorId_At",
                table: "PersonalDataReads",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataReads_At",
                table: "PersonalDataReads",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataReads_PartyId_At",
                table: "PersonalDataReads",
                columns: new[] { "PartyId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceptionEntries_CaseId",
                table: "ReceptionEntries",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ReceptionEntries_CentreId_ArrivedAt",
                table: "ReceptionEntries",
                columns: new[] { "CentreId", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_UserId_Name",
                table: "SavedViews",
                columns: new[] { "UserId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffRoleClaims_RoleId",
                table: "StaffRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "StaffRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserClaims_UserId",
                table: "StaffUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserLogins_UserId",
                table: "StaffUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUserRoles_RoleId",
                table: "StaffUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "StaffUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUsers_CentreId",
                table: "StaffUsers",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffUsers_MediatorId",
                table: "StaffUsers",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "StaffUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visits_CaseId",
                table: "Visits",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_CentreId_Status_PlannedFor",
                table: "Visits",
                columns: new[] { "CentreId", "Status", "PlannedFor" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "CalendarYears");

            migrationBuilder.DropTable(
                name: "CaseEvents");

            migrationBuilder.DropTable(
                name: "CasePapers");

            migrationBuilder.DropTable(
                name: "CaseSearchTerms");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "DataRequests");

            migrationBuilder.DropTable(
                name: "FollowUpVisits");

            migrationBuilder.DropTable(
                name: "FormDrafts");

            migrationBuilder.DropTable(
                name: "FormSubmissions");

            migrationBuilder.DropTable(
                name: "GivenNumbers");

            migrationBuilder.DropTable(
                name: "JudicialConfirmations");

            migrationBuilder.DropTable(
                name: "LeaderCases");

            migrationBuilder.DropTable(
                name: "ListExports");

            migrationBuilder.DropTable(
                name: "MediationRooms");

            migrationBuilder.DropTable(
                name: "MediationSessions");

            migrationBuilder.DropTable(
                name: "NumberSequences");

            migrationBuilder.DropTable(
                name: "OrganOfficers");

            migrationBuilder.DropTable(
                name: "PaperTemplateRevisions");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "PersonalDataReads");

            migrationBuilder.DropTable(
                name: "ReceptionEntries");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "StaffRoleClaims");

            migrationBuilder.DropTable(
                name: "StaffUserClaims");

            migrationBuilder.DropTable(
                name: "StaffUserLogins");

            migrationBuilder.DropTable(
                name: "StaffUserRoles");

            migrationBuilder.DropTable(
                name: "StaffUserTokens");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Organs");

            migrationBuilder.DropTable(
                name: "PaperTemplates");

            migrationBuilder.DropTable(
                name: "StaffRoles");

            migrationBuilder.DropTable(
                name: "StaffUsers");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Mediators");

            migrationBuilder.DropTable(
                name: "DisputeCategories");

            migrationBuilder.DropTable(
                name: "MediationCommittees");

            migrationBuilder.DropTable(
                name: "Centres");
        }
    }
}
