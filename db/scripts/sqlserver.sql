IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [CalendarYears] (
        [Year] int NOT NULL,
        [Announcement] nvarchar(300) NOT NULL,
        [Days] nvarchar(max) NOT NULL,
        [ImportedAt] datetime2 NOT NULL,
        [ImportedBy] nvarchar(100) NOT NULL,
        [FileHash] nvarchar(64) NULL,
        CONSTRAINT [PK_CalendarYears] PRIMARY KEY ([Year])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [CaseSearchTerms] (
        [Term] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_CaseSearchTerms] PRIMARY KEY ([Term], [CaseId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Centres] (
        [Id] uniqueidentifier NOT NULL,
        [ParentId] uniqueidentifier NULL,
        [Code] nvarchar(20) NOT NULL,
        [Path] nvarchar(240) NOT NULL,
        [Depth] int NOT NULL,
        [Tier] nvarchar(40) NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [PublicName] nvarchar(80) NOT NULL,
        [Address] nvarchar(200) NULL,
        [Phone] nvarchar(40) NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Centres] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Centres_Centres_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [DisputeCategories] (
        [Code] nvarchar(20) NOT NULL,
        [Order] int NOT NULL,
        [Name] nvarchar(60) NOT NULL,
        [EnglishName] nvarchar(60) NOT NULL,
        [ParentCode] nvarchar(20) NULL,
        [MinistryCode] nvarchar(20) NULL,
        [ValidFrom] date NULL,
        [ValidUntil] date NULL,
        [RequiresWrittenAgreement] bit NOT NULL,
        [IsPersonalRelations] bit NOT NULL,
        [IsLabour] bit NOT NULL,
        [IsMedical] bit NOT NULL,
        CONSTRAINT [PK_DisputeCategories] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [ListExports] (
        [Id] uniqueidentifier NOT NULL,
        [ActorId] uniqueidentifier NOT NULL,
        [ActorName] nvarchar(100) NOT NULL,
        [ScopePath] nvarchar(240) NOT NULL,
        [At] datetime2 NOT NULL,
        [Filter] nvarchar(1000) NOT NULL,
        [Rows] int NOT NULL,
        CONSTRAINT [PK_ListExports] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [NumberSequences] (
        [Id] uniqueidentifier NOT NULL,
        [CommitteeId] uniqueidentifier NOT NULL,
        [Year] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [LastNumber] int NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_NumberSequences] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Organs] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Organs] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [PersonalDataReads] (
        [Id] uniqueidentifier NOT NULL,
        [ActorId] uniqueidentifier NOT NULL,
        [ActorName] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [PartyId] uniqueidentifier NOT NULL,
        [Fields] nvarchar(100) NOT NULL,
        [Purpose] nvarchar(40) NOT NULL,
        [Note] nvarchar(200) NULL,
        CONSTRAINT [PK_PersonalDataReads] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffRoles] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(40) NULL,
        [NormalizedName] nvarchar(40) NULL,
        [ConcurrencyStamp] nvarchar(64) NULL,
        CONSTRAINT [PK_StaffRoles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [MediationCommittees] (
        [Id] uniqueidentifier NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [ShortName] nvarchar(12) NOT NULL,
        [NumberPattern] nvarchar(60) NOT NULL,
        [RegistrationNumber] nvarchar(40) NULL,
        [CourtAtSeat] nvarchar(60) NULL,
        [AllowsTabletSignatures] bit NOT NULL,
        [IsAmongSeveralPeoples] bit NOT NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_MediationCommittees] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MediationCommittees_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [MediationRooms] (
        [Id] uniqueidentifier NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [Name] nvarchar(60) NOT NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_MediationRooms] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MediationRooms_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [OrganOfficers] (
        [Id] uniqueidentifier NOT NULL,
        [OrganId] uniqueidentifier NOT NULL,
        [Name] nvarchar(50) NOT NULL,
        [Post] nvarchar(50) NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_OrganOfficers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_OrganOfficers_Organs_OrganId] FOREIGN KEY ([OrganId]) REFERENCES [Organs] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffRoleClaims] (
        [Id] int NOT NULL IDENTITY,
        [RoleId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(100) NULL,
        [ClaimValue] nvarchar(200) NULL,
        CONSTRAINT [PK_StaffRoleClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StaffRoleClaims_StaffRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [StaffRoles] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Cases] (
        [Id] uniqueidentifier NOT NULL,
        [NextDueOn] date NULL,
        [NextDueKind] nvarchar(40) NULL,
        [Version] int NOT NULL,
        [Reference] nvarchar(40) NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [CommitteeId] uniqueidentifier NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Title] nvarchar(120) NOT NULL,
        [TitleSearch] nvarchar(120) NOT NULL,
        [CategoryCode] nvarchar(20) NOT NULL,
        [Channel] nvarchar(40) NOT NULL,
        [Basis] nvarchar(40) NOT NULL,
        [AdvisedBy] nvarchar(40) NULL,
        [EntrustedBy] nvarchar(40) NULL,
        [EntrustingBodyName] nvarchar(1000) NULL,
        [EntrustingNumber] nvarchar(1000) NULL,
        [EntrustReceivedOn] date NULL,
        [IsSummaryProcedure] bit NOT NULL,
        [Facts] nvarchar(4000) NOT NULL,
        [Place] nvarchar(120) NULL,
        [RequestMadeAt] datetime2 NOT NULL,
        [AcceptedOn] date NULL,
        [Severity] nvarchar(40) NOT NULL,
        [ScopeObstacle] nvarchar(40) NULL,
        [IsIndivisible] bit NOT NULL,
        [WrittenFormWished] bit NOT NULL,
        [Round] int NOT NULL,
        [HostMediatorId] uniqueidentifier NULL,
        [HostMediatorName] nvarchar(50) NULL,
        [MergedIntoId] uniqueidentifier NULL,
        [EventCount] int NOT NULL,
        [TerminationReason] nvarchar(40) NULL,
        [TerminationNote] nvarchar(1000) NULL,
        [OtherWaysTold] nvarchar(40) NULL,
        [Outcome] nvarchar(40) NULL,
        [SettledOn] date NULL,
        [CountedOn] date NULL,
        [IsPartialSuccess] bit NOT NULL,
        [SenderRepliedOn] date NULL,
        [SenderFileReturnedOn] date NULL,
        [RatingAskedOn] date NULL,
        [Rating] int NULL,
        [ClosedOn] date NULL,
        [ArchivedOn] date NULL,
        [ArchiveNumber] nvarchar(40) NULL,
        [ArchivePages] int NULL,
        [DeclineReason] nvarchar(1000) NULL,
        [DivertedTo] nvarchar(40) NULL,
        [DivertedToName] nvarchar(1000) NULL,
        [LookAgainOn] date NULL,
        [SolvedOnSpotBy] nvarchar(1000) NULL,
        [StageBeforeVisit] nvarchar(40) NULL,
        [StageBeforeSuspension] nvarchar(40) NULL,
        [StageBeforeLeader] nvarchar(40) NULL,
        [RiskLevel] nvarchar(40) NOT NULL,
        [RiskReachedOn] date NULL,
        [RiskSigns] nvarchar(1000) NULL,
        [HasViolenceFlag] bit NOT NULL,
        [ViolenceFlaggedOn] date NULL,
        [VictimLacksCapacity] bit NOT NULL,
        [Deliveries] nvarchar(max) NULL,
        [Extensions] nvarchar(max) NULL,
        [GroupLists] nvarchar(max) NULL,
        [Helpers] nvarchar(max) NULL,
        [JointHosts] nvarchar(max) NULL,
        [Mediators] nvarchar(max) NULL,
        [MergedRequests] nvarchar(max) NULL,
        [Recusals] nvarchar(max) NULL,
        [ReExaminations] nvarchar(max) NULL,
        [Requests] nvarchar(max) NULL,
        [RiskReport] nvarchar(max) NULL,
        [Rounds] nvarchar(max) NULL,
        [Stops] nvarchar(max) NULL,
        [Telling] nvarchar(max) NULL,
        [ViolenceReport] nvarchar(max) NULL,
        [VisitorConfirmation] nvarchar(max) NULL,
        CONSTRAINT [PK_Cases] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Cases_Cases_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Cases] ([Id]),
        CONSTRAINT [FK_Cases_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id]),
        CONSTRAINT [FK_Cases_DisputeCategories_CategoryCode] FOREIGN KEY ([CategoryCode]) REFERENCES [DisputeCategories] ([Code]),
        CONSTRAINT [FK_Cases_MediationCommittees_CommitteeId] FOREIGN KEY ([CommitteeId]) REFERENCES [MediationCommittees] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Mediators] (
        [Id] uniqueidentifier NOT NULL,
        [CommitteeId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(50) NOT NULL,
        [BirthDate] date NOT NULL,
        [Sex] nvarchar(40) NULL,
        [Ethnicity] nvarchar(20) NULL,
        [Post] nvarchar(40) NOT NULL,
        [CertificateNumber] nvarchar(40) NULL,
        [Speciality] nvarchar(100) NULL,
        [TermStart] date NOT NULL,
        [TermEnd] date NOT NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Mediators] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Mediators_MediationCommittees_CommitteeId] FOREIGN KEY ([CommitteeId]) REFERENCES [MediationCommittees] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [PaperTemplates] (
        [Id] uniqueidentifier NOT NULL,
        [Matter] nvarchar(60) NOT NULL,
        [CommitteeId] uniqueidentifier NULL,
        [Key] nvarchar(97) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_PaperTemplates] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PaperTemplates_MediationCommittees_CommitteeId] FOREIGN KEY ([CommitteeId]) REFERENCES [MediationCommittees] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Agreements] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Round] int NOT NULL,
        [Number] nvarchar(80) NULL,
        [Status] nvarchar(40) NOT NULL,
        [Form] nvarchar(40) NOT NULL,
        [SupplementsId] uniqueidentifier NULL,
        [SupersededById] uniqueidentifier NULL,
        [Facts] nvarchar(4000) NOT NULL,
        [PerformanceKind] nvarchar(40) NOT NULL,
        [PerformanceWay] nvarchar(500) NULL,
        [PerformancePlace] nvarchar(500) NULL,
        [PerformanceTime] nvarchar(500) NULL,
        [TotalAmount] decimal(18,2) NULL,
        [ReviewOn] date NULL,
        [LastingDutyOfPartyId] uniqueidentifier NULL,
        [WithCourtCopy] bit NOT NULL,
        [TabletAllowed] bit NOT NULL,
        [AgreedOn] date NULL,
        [EffectiveOn] date NULL,
        [BindingOn] date NULL,
        [NextDueOn] date NULL,
        [PerformanceEndedOn] date NULL,
        [PerformanceNote] nvarchar(4000) NULL,
        [EndedBecause] nvarchar(1000) NULL,
        [Clauses] nvarchar(max) NULL,
        [Corrections] nvarchar(max) NULL,
        [Reviews] nvarchar(max) NULL,
        [Schedule] nvarchar(max) NULL,
        [Slots] nvarchar(max) NULL,
        CONSTRAINT [PK_Agreements] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Agreements_Agreements_SupersededById] FOREIGN KEY ([SupersededById]) REFERENCES [Agreements] ([Id]),
        CONSTRAINT [FK_Agreements_Agreements_SupplementsId] FOREIGN KEY ([SupplementsId]) REFERENCES [Agreements] ([Id]),
        CONSTRAINT [FK_Agreements_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Appointments] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [VisitorName] nvarchar(100) NOT NULL,
        [VisitorIsMinor] bit NOT NULL,
        [Phone_Cipher] nvarchar(400) NULL,
        [Phone_Index] nvarchar(64) NULL,
        [Phone_Masked] nvarchar(40) NULL,
        [Matter] nvarchar(1000) NOT NULL,
        [At] datetime2 NOT NULL,
        [With] nvarchar(50) NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Note] nvarchar(500) NULL,
        [CaseId] uniqueidentifier NULL,
        CONSTRAINT [PK_Appointments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Appointments_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]),
        CONSTRAINT [FK_Appointments_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [CaseEvents] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [At] datetime2 NOT NULL,
        [ActorId] uniqueidentifier NOT NULL,
        [ActorName] nvarchar(60) NOT NULL,
        [Machine] nvarchar(60) NULL,
        [Act] nvarchar(60) NOT NULL,
        [SubjectId] uniqueidentifier NULL,
        [From] nvarchar(60) NULL,
        [To] nvarchar(60) NULL,
        [Reason] nvarchar(2000) NULL,
        [Round] int NOT NULL,
        [Checks] nvarchar(max) NULL,
        CONSTRAINT [PK_CaseEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CaseEvents_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [CasePapers] (
        [Id] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Number] nvarchar(200) NULL,
        [SubjectId] uniqueidentifier NULL,
        [ContentHash] nvarchar(64) NOT NULL,
        [MediaType] nvarchar(100) NOT NULL,
        [Bytes] bigint NOT NULL,
        [Pages] int NOT NULL,
        [IsScan] bit NOT NULL,
        [HindersArchive] bit NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [AddedBy] nvarchar(200) NOT NULL,
        [AddedById] uniqueidentifier NOT NULL,
        [Issue_Edition] int NULL,
        [Issue_ModelHash] nvarchar(64) NULL,
        [Issue_Code] nvarchar(64) NULL,
        [Issue_CommitteeId] uniqueidentifier NULL,
        [Issue_On] date NULL,
        [Issue_TemplateRevisions] nvarchar(2000) NULL,
        [Issue_Drawn_Text] nvarchar(80) NULL,
        [Issue_Drawn_Year] int NULL,
        [Issue_Drawn_Kind] nvarchar(40) NULL,
        [Issue_Drawn_Place] int NULL,
        [Issue_Scans] int NULL,
        [IsReplaced] bit NOT NULL,
        [ReplacedById] uniqueidentifier NULL,
        [Withdrawal_Reason] nvarchar(200) NULL,
        [Withdrawal_At] datetime2 NULL,
        [Withdrawal_By] nvarchar(200) NULL,
        [Withdrawal_ById] uniqueidentifier NULL,
        CONSTRAINT [PK_CasePapers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CasePapers_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Consultations] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Question] nvarchar(1000) NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [ConvenedFor] datetime2 NULL,
        [Place] nvarchar(200) NULL,
        [HeldAt] datetime2 NULL,
        [Minutes] nvarchar(max) NULL,
        [Opinion] nvarchar(4000) NULL,
        [CancelledBecause] nvarchar(1000) NULL,
        [Seats] nvarchar(max) NULL,
        [Tasks] nvarchar(max) NULL,
        CONSTRAINT [PK_Consultations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Consultations_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [DataRequests] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [PersonName] nvarchar(100) NOT NULL,
        [PersonIsMinor] bit NOT NULL,
        [Phone_Cipher] nvarchar(400) NULL,
        [Phone_Index] nvarchar(64) NULL,
        [Phone_Masked] nvarchar(40) NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Asked] nvarchar(1000) NOT NULL,
        [Way] nvarchar(40) NOT NULL,
        [IdentityCheck] nvarchar(200) NOT NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [ReceivedBy] nvarchar(100) NOT NULL,
        [DueOn] date NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Answer] nvarchar(1000) NULL,
        [AnsweredHow] nvarchar(40) NULL,
        [AnsweredAt] datetime2 NULL,
        [AnsweredBy] nvarchar(100) NULL,
        CONSTRAINT [PK_DataRequests] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_DataRequests_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]),
        CONSTRAINT [FK_DataRequests_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [FollowUpVisits] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [AgreementId] uniqueidentifier NULL,
        [Status] nvarchar(40) NOT NULL,
        [ScheduledOn] date NOT NULL,
        [Way] nvarchar(40) NOT NULL,
        [Visitor] nvarchar(50) NOT NULL,
        [DoneAt] datetime2 NULL,
        [Performance] nvarchar(40) NULL,
        [PerformanceNote] nvarchar(1000) NULL,
        [SuitsAndJudgments] nvarchar(1000) NULL,
        [WrongMediation] nvarchar(1000) NULL,
        [NewSigns] nvarchar(1000) NULL,
        [Measures] nvarchar(1000) NULL,
        [Note] nvarchar(1000) NULL,
        [Answers] nvarchar(max) NULL,
        CONSTRAINT [PK_FollowUpVisits] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_FollowUpVisits_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [GivenNumbers] (
        [Id] uniqueidentifier NOT NULL,
        [CommitteeId] uniqueidentifier NOT NULL,
        [Year] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Place] int NOT NULL,
        [Text] nvarchar(80) NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Paper] nvarchar(40) NOT NULL,
        [On] date NOT NULL,
        [By] nvarchar(50) NOT NULL,
        [ById] uniqueidentifier NOT NULL,
        [Cancellation_Reason] nvarchar(2000) NULL,
        [Cancellation_By] nvarchar(50) NULL,
        [Cancellation_ById] uniqueidentifier NULL,
        [Cancellation_At] datetime2 NULL,
        CONSTRAINT [PK_GivenNumbers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GivenNumbers_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]),
        CONSTRAINT [FK_GivenNumbers_MediationCommittees_CommitteeId] FOREIGN KEY ([CommitteeId]) REFERENCES [MediationCommittees] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [LeaderCases] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Ground] nvarchar(40) NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [ProposerId] uniqueidentifier NOT NULL,
        [ProposerName] nvarchar(50) NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [LeaderName] nvarchar(50) NULL,
        [LeaderPost] nvarchar(80) NULL,
        [WasClaimed] bit NOT NULL,
        [Plan] nvarchar(4000) NULL,
        [PlanWriterId] uniqueidentifier NULL,
        [PlanWriterName] nvarchar(50) NULL,
        [PlanDueOn] date NULL,
        [ApproverId] uniqueidentifier NULL,
        [ApproverName] nvarchar(50) NULL,
        [ApprovedAt] datetime2 NULL,
        [ReviewFinding] nvarchar(1000) NULL,
        [Outcome] nvarchar(1000) NULL,
        [Progress] nvarchar(max) NULL,
        CONSTRAINT [PK_LeaderCases] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LeaderCases_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [MediationSessions] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [Round] int NOT NULL,
        [Number] int NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [SeparateSide] nvarchar(40) NULL,
        [IsOpen] bit NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndedAt] datetime2 NULL,
        [Place] nvarchar(200) NOT NULL,
        [HostName] nvarchar(100) NOT NULL,
        [RecorderName] nvarchar(100) NOT NULL,
        [Participants] nvarchar(max) NULL,
        [NoticeGiven] nvarchar(max) NULL,
        [Accounts] nvarchar(max) NULL,
        [FactsChecked] nvarchar(max) NULL,
        [UndisputedFacts] nvarchar(max) NULL,
        [Persuasion] nvarchar(max) NULL,
        [Proposal] nvarchar(max) NULL,
        [Outcome] nvarchar(max) NULL,
        [CancelledBecause] nvarchar(max) NULL,
        [Attendances] nvarchar(max) NULL,
        [Helpers] nvarchar(max) NULL,
        [Signatures] nvarchar(max) NULL,
        CONSTRAINT [PK_MediationSessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MediationSessions_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Parties] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Position] int NOT NULL,
        [Side] nvarchar(40) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [NameSearch] nvarchar(100) NOT NULL,
        [Sex] nvarchar(40) NULL,
        [BirthDate] date NULL,
        [Ethnicity] nvarchar(100) NULL,
        [Occupation] nvarchar(200) NULL,
        [Address] nvarchar(200) NULL,
        [IsAddressProtected] bit NOT NULL,
        [NationalId_Cipher] nvarchar(400) NULL,
        [NationalId_Index] nvarchar(64) NULL,
        [NationalId_Masked] nvarchar(40) NULL,
        [Phone_Cipher] nvarchar(400) NULL,
        [Phone_Index] nvarchar(64) NULL,
        [Phone_Masked] nvarchar(40) NULL,
        [CreditCode] nvarchar(18) NULL,
        [HeadName] nvarchar(100) NULL,
        [HeadPost] nvarchar(200) NULL,
        [LivesOnOwnEarnings] bit NOT NULL,
        [Incapacity] nvarchar(40) NULL,
        [CapacityNote] nvarchar(200) NULL,
        [NeedsReadingAloud] bit NOT NULL,
        [SuccessorOfPartyId] uniqueidentifier NULL,
        [Participation] nvarchar(40) NOT NULL,
        [Agents] nvarchar(max) NULL,
        [Consents] nvarchar(max) NULL,
        [LegalRepresentatives] nvarchar(max) NULL,
        [PartyEvents] nvarchar(max) NULL,
        [RightsNotice] nvarchar(max) NULL,
        [Will] nvarchar(max) NULL,
        CONSTRAINT [PK_Parties] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Parties_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [ReceptionEntries] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [VisitorName] nvarchar(100) NOT NULL,
        [VisitorIsMinor] bit NOT NULL,
        [Phone_Cipher] nvarchar(400) NULL,
        [Phone_Index] nvarchar(64) NULL,
        [Phone_Masked] nvarchar(40) NULL,
        [People] int NOT NULL,
        [Matter] nvarchar(1000) NOT NULL,
        [ArrivedAt] datetime2 NOT NULL,
        [ReceivedBy] nvarchar(100) NOT NULL,
        [ReceivedById] uniqueidentifier NOT NULL,
        [Result] nvarchar(40) NOT NULL,
        [ResultNote] nvarchar(500) NULL,
        [SentOnTo] nvarchar(500) NULL,
        [WithLetter] bit NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [LeftAt] datetime2 NULL,
        CONSTRAINT [PK_ReceptionEntries] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReceptionEntries_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]),
        CONSTRAINT [FK_ReceptionEntries_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [Visits] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [CaseId] uniqueidentifier NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [PlannedFor] datetime2 NOT NULL,
        [Place] nvarchar(200) NOT NULL,
        [Visitors] nvarchar(300) NOT NULL,
        [ToSee] nvarchar(300) NOT NULL,
        [Purpose] nvarchar(500) NOT NULL,
        [Route] nvarchar(500) NULL,
        [CareGroup] nvarchar(50) NULL,
        [StartedAt] datetime2 NULL,
        [EndedAt] datetime2 NULL,
        [Participants] nvarchar(300) NULL,
        [Investigator] nvarchar(50) NULL,
        [Recorder] nvarchar(50) NULL,
        [Findings] nvarchar(4000) NULL,
        [Note] nvarchar(500) NULL,
        [OpenedCaseIds] nvarchar(max) NOT NULL,
        [Dialogue] nvarchar(max) NULL,
        [PeopleAsked] nvarchar(max) NULL,
        [Signatures] nvarchar(max) NULL,
        [Steps] nvarchar(max) NULL,
        CONSTRAINT [PK_Visits] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Visits_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffUsers] (
        [Id] uniqueidentifier NOT NULL,
        [DisplayName] nvarchar(50) NOT NULL,
        [CentreId] uniqueidentifier NULL,
        [MediatorId] uniqueidentifier NULL,
        [Language] nvarchar(10) NOT NULL,
        [LargeType] bit NOT NULL,
        [MustChangePassword] bit NOT NULL,
        [IsActive] bit NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [LastSignInAt] datetime2 NULL,
        [UserName] nvarchar(64) NULL,
        [NormalizedUserName] nvarchar(64) NULL,
        [Email] nvarchar(256) NULL,
        [NormalizedEmail] nvarchar(256) NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(200) NULL,
        [SecurityStamp] nvarchar(64) NULL,
        [ConcurrencyStamp] nvarchar(64) NULL,
        [PhoneNumber] nvarchar(40) NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetimeoffset NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_StaffUsers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StaffUsers_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id]),
        CONSTRAINT [FK_StaffUsers_Mediators_MediatorId] FOREIGN KEY ([MediatorId]) REFERENCES [Mediators] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [PaperTemplateRevisions] (
        [Id] uniqueidentifier NOT NULL,
        [TemplateId] uniqueidentifier NOT NULL,
        [Sequence] int NOT NULL,
        [Replaced] nvarchar(max) NOT NULL,
        [ValidFrom] date NOT NULL,
        [ValidUntil] date NULL,
        [Reason] nvarchar(200) NULL,
        [ById] uniqueidentifier NOT NULL,
        [By] nvarchar(50) NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_PaperTemplateRevisions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PaperTemplateRevisions_PaperTemplates_TemplateId] FOREIGN KEY ([TemplateId]) REFERENCES [PaperTemplates] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [JudicialConfirmations] (
        [Id] uniqueidentifier NOT NULL,
        [Version] int NOT NULL,
        [CaseId] uniqueidentifier NOT NULL,
        [AgreementId] uniqueidentifier NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [Court] nvarchar(100) NULL,
        [CourtBasis] nvarchar(40) NULL,
        [ConsentingPartyIds] nvarchar(max) NOT NULL,
        [ReadyOn] date NULL,
        [PacketHash] nvarchar(64) NULL,
        [FiledOn] date NULL,
        [HandedInOn] date NULL,
        [HandInReceipt] nvarchar(80) NULL,
        [PostedOn] date NULL,
        [PostingProof] nvarchar(80) NULL,
        [ObstacleFrom] date NULL,
        [ObstacleUntil] date NULL,
        [Obstacle] nvarchar(500) NULL,
        [CourtNumber] nvarchar(80) NULL,
        [CourtAcceptedOn] date NULL,
        [SupplementDueOn] date NULL,
        [SupplementNote] nvarchar(500) NULL,
        [HearingOn] date NULL,
        [RulingNumber] nvarchar(80) NULL,
        [RuledOn] date NULL,
        [WithdrawnById] uniqueidentifier NULL,
        [EndNote] nvarchar(500) NULL,
        [OralApplication] nvarchar(max) NULL,
        [Packets] nvarchar(max) NULL,
        [RulingDeliveries] nvarchar(max) NULL,
        CONSTRAINT [PK_JudicialConfirmations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_JudicialConfirmations_Agreements_AgreementId] FOREIGN KEY ([AgreementId]) REFERENCES [Agreements] ([Id]),
        CONSTRAINT [FK_JudicialConfirmations_Cases_CaseId] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [FormDrafts] (
        [Id] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [FormKey] nvarchar(200) NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        [SavedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_FormDrafts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_FormDrafts_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [FormSubmissions] (
        [FormId] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [ResultUrl] nvarchar(400) NOT NULL,
        [SentAt] datetime2 NOT NULL,
        CONSTRAINT [PK_FormSubmissions] PRIMARY KEY ([FormId], [UserId]),
        CONSTRAINT [FK_FormSubmissions_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [SavedViews] (
        [Id] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [Name] nvarchar(30) NOT NULL,
        [Query] nvarchar(1000) NOT NULL,
        CONSTRAINT [PK_SavedViews] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SavedViews_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] uniqueidentifier NOT NULL,
        [ClaimType] nvarchar(100) NULL,
        [ClaimValue] nvarchar(200) NULL,
        CONSTRAINT [PK_StaffUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StaffUserClaims_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffUserLogins] (
        [LoginProvider] nvarchar(64) NOT NULL,
        [ProviderKey] nvarchar(128) NOT NULL,
        [ProviderDisplayName] nvarchar(64) NULL,
        [UserId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_StaffUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_StaffUserLogins_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffUserRoles] (
        [UserId] uniqueidentifier NOT NULL,
        [RoleId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_StaffUserRoles] PRIMARY KEY ([UserId], [RoleId]),
        CONSTRAINT [FK_StaffUserRoles_StaffRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [StaffRoles] ([Id]),
        CONSTRAINT [FK_StaffUserRoles_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE TABLE [StaffUserTokens] (
        [UserId] uniqueidentifier NOT NULL,
        [LoginProvider] nvarchar(64) NOT NULL,
        [Name] nvarchar(64) NOT NULL,
        [Value] nvarchar(1000) NULL,
        CONSTRAINT [PK_StaffUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_StaffUserTokens_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Agreements_CaseId] ON [Agreements] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Agreements_Status_NextDueOn] ON [Agreements] ([Status], [NextDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Agreements_SupersededById] ON [Agreements] ([SupersededById]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Agreements_SupplementsId] ON [Agreements] ([SupplementsId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Appointments_CaseId] ON [Appointments] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Appointments_CentreId_At] ON [Appointments] ([CentreId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CaseEvents_CaseId_Sequence] ON [CaseEvents] ([CaseId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_CasePapers_CaseId] ON [CasePapers] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_CasePapers_ContentHash] ON [CasePapers] ([ContentHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_CasePapers_Issue_Code] ON [CasePapers] ([Issue_Code]) WHERE [Issue_Code] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_CategoryCode] ON [Cases] ([CategoryCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_CentreId_RequestMadeAt] ON [Cases] ([CentreId], [RequestMadeAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_CentreId_Status_NextDueOn] ON [Cases] ([CentreId], [Status], [NextDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_CommitteeId] ON [Cases] ([CommitteeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_HostMediatorId_Status_NextDueOn] ON [Cases] ([HostMediatorId], [Status], [NextDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_MergedIntoId] ON [Cases] ([MergedIntoId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Cases_Reference] ON [Cases] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Cases_TitleSearch] ON [Cases] ([TitleSearch]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Centres_Code] ON [Centres] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Centres_ParentId] ON [Centres] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Centres_Path] ON [Centres] ([Path]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Consultations_CaseId] ON [Consultations] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_DataRequests_CaseId] ON [DataRequests] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_DataRequests_CentreId_DueOn] ON [DataRequests] ([CentreId], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_DisputeCategories_Order] ON [DisputeCategories] ([Order]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_FollowUpVisits_CaseId] ON [FollowUpVisits] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_FollowUpVisits_Status_ScheduledOn] ON [FollowUpVisits] ([Status], [ScheduledOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_FormDrafts_SavedAt] ON [FormDrafts] ([SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FormDrafts_UserId_FormKey] ON [FormDrafts] ([UserId], [FormKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_FormSubmissions_SentAt] ON [FormSubmissions] ([SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_FormSubmissions_UserId] ON [FormSubmissions] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_GivenNumbers_CaseId] ON [GivenNumbers] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GivenNumbers_CommitteeId_Kind_Year_Place] ON [GivenNumbers] ([CommitteeId], [Kind], [Year], [Place]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_JudicialConfirmations_AgreementId] ON [JudicialConfirmations] ([AgreementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_JudicialConfirmations_CaseId] ON [JudicialConfirmations] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_LeaderCases_CaseId] ON [LeaderCases] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_ListExports_At] ON [ListExports] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationCommittees_CentreId] ON [MediationCommittees] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MediationCommittees_Name] ON [MediationCommittees] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationRooms_CentreId] ON [MediationRooms] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationSessions_CaseId] ON [MediationSessions] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationSessions_Status_StartsAt] ON [MediationSessions] ([Status], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Mediators_CommitteeId] ON [Mediators] ([CommitteeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Mediators_Name] ON [Mediators] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_NumberSequences_CommitteeId_Year_Kind] ON [NumberSequences] ([CommitteeId], [Year], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_OrganOfficers_OrganId] ON [OrganOfficers] ([OrganId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Organs_Name] ON [Organs] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PaperTemplateRevisions_TemplateId_Sequence] ON [PaperTemplateRevisions] ([TemplateId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_PaperTemplates_CommitteeId] ON [PaperTemplates] ([CommitteeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PaperTemplates_Key] ON [PaperTemplates] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_CaseId] ON [Parties] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_CreditCode] ON [Parties] ([CreditCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_NameSearch] ON [Parties] ([NameSearch]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_NationalId_Index] ON [Parties] ([NationalId_Index]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_PersonId] ON [Parties] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Parties_Phone_Index] ON [Parties] ([Phone_Index]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_PersonalDataReads_ActorId_At] ON [PersonalDataReads] ([ActorId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_PersonalDataReads_At] ON [PersonalDataReads] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_PersonalDataReads_PartyId_At] ON [PersonalDataReads] ([PartyId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_ReceptionEntries_CaseId] ON [ReceptionEntries] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_ReceptionEntries_CentreId_ArrivedAt] ON [ReceptionEntries] ([CentreId], [ArrivedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_SavedViews_UserId_Name] ON [SavedViews] ([UserId], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffRoleClaims_RoleId] ON [StaffRoleClaims] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [RoleNameIndex] ON [StaffRoles] ([NormalizedName]) WHERE [NormalizedName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserClaims_UserId] ON [StaffUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserLogins_UserId] ON [StaffUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserRoles_RoleId] ON [StaffUserRoles] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [StaffUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUsers_CentreId] ON [StaffUsers] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUsers_MediatorId] ON [StaffUsers] ([MediatorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [StaffUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_CaseId] ON [Visits] ([CaseId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_CentreId_Status_PlannedFor] ON [Visits] ([CentreId], [Status], [PlannedFor]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20260101000000_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20260101000000_Initial', N'10.0.14');
END;

COMMIT;
GO

