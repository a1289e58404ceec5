CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "CalendarYears" (
        "Year" integer NOT NULL,
        "Announcement" character varying(300) NOT NULL,
        "Days" character varying(16000) NOT NULL,
        "ImportedAt" timestamp with time zone NOT NULL,
        "ImportedBy" character varying(100) NOT NULL,
        "FileHash" character varying(64),
        CONSTRAINT "PK_CalendarYears" PRIMARY KEY ("Year")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "CaseSearchTerms" (
        "Term" character varying(40) COLLATE "C" NOT NULL,
        "CaseId" uuid NOT NULL,
        CONSTRAINT "PK_CaseSearchTerms" PRIMARY KEY ("Term", "CaseId")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Centres" (
        "Id" uuid NOT NULL,
        "ParentId" uuid,
        "Code" character varying(20) NOT NULL,
        "Path" character varying(240) NOT NULL,
        "Depth" integer NOT NULL,
        "Tier" character varying(40) NOT NULL,
        "Name" character varying(80) NOT NULL,
        "PublicName" character varying(80) NOT NULL,
        "Address" character varying(200),
        "Phone" character varying(40),
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_Centres" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Centres_Centres_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "DisputeCategories" (
        "Code" character varying(20) NOT NULL,
        "Order" integer NOT NULL,
        "Name" character varying(60) NOT NULL,
        "EnglishName" character varying(60) NOT NULL,
        "ParentCode" character varying(20),
        "MinistryCode" character varying(20),
        "ValidFrom" date,
        "ValidUntil" date,
        "RequiresWrittenAgreement" boolean NOT NULL,
        "IsPersonalRelations" boolean NOT NULL,
        "IsLabour" boolean NOT NULL,
        "IsMedical" boolean NOT NULL,
        CONSTRAINT "PK_DisputeCategories" PRIMARY KEY ("Code")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "ListExports" (
        "Id" uuid NOT NULL,
        "ActorId" uuid NOT NULL,
        "ActorName" character varying(100) NOT NULL,
        "ScopePath" character varying(240) NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "Filter" character varying(1000) NOT NULL,
        "Rows" integer NOT NULL,
        CONSTRAINT "PK_ListExports" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "NumberSequences" (
        "Id" uuid NOT NULL,
        "CommitteeId" uuid NOT NULL,
        "Year" integer NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "LastNumber" integer NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_NumberSequences" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Organs" (
        "Id" uuid NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Name" character varying(80) NOT NULL,
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_Organs" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "PersonalDataReads" (
        "Id" uuid NOT NULL,
        "ActorId" uuid NOT NULL,
        "ActorName" character varying(100) NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "CaseId" uuid NOT NULL,
        "PartyId" uuid NOT NULL,
        "Fields" character varying(100) NOT NULL,
        "Purpose" character varying(40) NOT NULL,
        "Note" character varying(200),
        CONSTRAINT "PK_PersonalDataReads" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffRoles" (
        "Id" uuid NOT NULL,
        "Name" character varying(40),
        "NormalizedName" character varying(40),
        "ConcurrencyStamp" character varying(64),
        CONSTRAINT "PK_StaffRoles" PRIMARY KEY ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "MediationCommittees" (
        "Id" uuid NOT NULL,
        "CentreId" uuid NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Name" character varying(80) NOT NULL,
        "ShortName" character varying(12) NOT NULL,
        "NumberPattern" character varying(60) NOT NULL,
        "RegistrationNumber" character varying(40),
        "CourtAtSeat" character varying(60),
        "AllowsTabletSignatures" boolean NOT NULL,
        "IsAmongSeveralPeoples" boolean NOT NULL,
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_MediationCommittees" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_MediationCommittees_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "MediationRooms" (
        "Id" uuid NOT NULL,
        "CentreId" uuid NOT NULL,
        "Name" character varying(60) NOT NULL,
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_MediationRooms" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_MediationRooms_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "OrganOfficers" (
        "Id" uuid NOT NULL,
        "OrganId" uuid NOT NULL,
        "Name" character varying(50) NOT NULL,
        "Post" character varying(50),
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_OrganOfficers" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_OrganOfficers_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffRoleClaims" (
        "Id" integer GENERATED BY DEFAULT AS IDENTITY,
        "RoleId" uuid NOT NULL,
        "ClaimType" character varying(100),
        "ClaimValue" character varying(200),
        CONSTRAINT "PK_StaffRoleClaims" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_StaffRoleClaims_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Cases" (
        "Id" uuid NOT NULL,
        "NextDueOn" date,
        "NextDueKind" character varying(40),
        "Version" integer NOT NULL,
        "Reference" character varying(40) NOT NULL,
        "CentreId" uuid NOT NULL,
        "CommitteeId" uuid NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Title" character varying(120) NOT NULL,
        "TitleSearch" character varying(120) NOT NULL,
        "CategoryCode" character varying(20) NOT NULL,
        "Channel" character varying(40) NOT NULL,
        "Basis" character varying(40) NOT NULL,
        "AdvisedBy" character varying(40),
        "EntrustedBy" character varying(40),
        "EntrustingBodyName" character varying(1000),
        "EntrustingNumber" character varying(1000),
        "EntrustReceivedOn" date,
        "IsSummaryProcedure" boolean NOT NULL,
        "Facts" character varying(4000) NOT NULL,
        "Place" character varying(120),
        "RequestMadeAt" timestamp with time zone NOT NULL,
        "AcceptedOn" date,
        "Severity" character varying(40) NOT NULL,
        "ScopeObstacle" character varying(40),
        "IsIndivisible" boolean NOT NULL,
        "WrittenFormWished" boolean NOT NULL,
        "Round" integer NOT NULL,
        "HostMediatorId" uuid,
        "HostMediatorName" character varying(50),
        "MergedIntoId" uuid,
        "EventCount" integer NOT NULL,
        "TerminationReason" character varying(40),
        "TerminationNote" character varying(1000),
        "OtherWaysTold" character varying(40),
        "Outcome" character varying(40),
        "SettledOn" date,
        "CountedOn" date,
        "IsPartialSuccess" boolean NOT NULL,
        "SenderRepliedOn" date,
        "SenderFileReturnedOn" date,
        "RatingAskedOn" date,
        "Rating" integer,
        "ClosedOn" date,
        "ArchivedOn" date,
        "ArchiveNumber" character varying(40),
        "ArchivePages" integer,
        "DeclineReason" character varying(1000),
        "DivertedTo" character varying(40),
        "DivertedToName" character varying(1000),
        "LookAgainOn" date,
        "SolvedOnSpotBy" character varying(1000),
        "StageBeforeVisit" character varying(40),
        "StageBeforeSuspension" character varying(40),
        "StageBeforeLeader" character varying(40),
        "RiskLevel" character varying(40) NOT NULL,
        "RiskReachedOn" date,
        "RiskSigns" character varying(1000),
        "HasViolenceFlag" boolean NOT NULL,
        "ViolenceFlaggedOn" date,
        "VictimLacksCapacity" boolean NOT NULL,
        "Deliveries" jsonb,
        "Extensions" jsonb,
        "GroupLists" jsonb,
        "Helpers" jsonb,
        "JointHosts" jsonb,
        "Mediators" jsonb,
        "MergedRequests" jsonb,
        "Recusals" jsonb,
        "ReExaminations" jsonb,
        "Requests" jsonb,
        "RiskReport" jsonb,
        "Rounds" jsonb,
        "Stops" jsonb,
        "Telling" jsonb,
        "ViolenceReport" jsonb,
        "VisitorConfirmation" jsonb,
        CONSTRAINT "PK_Cases" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Cases_Cases_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Cases" ("Id"),
        CONSTRAINT "FK_Cases_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id"),
        CONSTRAINT "FK_Cases_DisputeCategories_CategoryCode" FOREIGN KEY ("CategoryCode") REFERENCES "DisputeCategories" ("Code"),
        CONSTRAINT "FK_Cases_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Mediators" (
        "Id" uuid NOT NULL,
        "CommitteeId" uuid NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Name" character varying(50) NOT NULL,
        "BirthDate" date NOT NULL,
        "Sex" character varying(40),
        "Ethnicity" character varying(20),
        "Post" character varying(40) NOT NULL,
        "CertificateNumber" character varying(40),
        "Speciality" character varying(100),
        "TermStart" date NOT NULL,
        "TermEnd" date NOT NULL,
        "IsActive" boolean NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_Mediators" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Mediators_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "PaperTemplates" (
        "Id" uuid NOT NULL,
        "Matter" character varying(60) NOT NULL,
        "CommitteeId" uuid,
        "Key" character varying(97) NOT NULL,
        "Version" integer NOT NULL,
        CONSTRAINT "PK_PaperTemplates" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_PaperTemplates_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Agreements" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "Round" integer NOT NULL,
        "Number" character varying(80),
        "Status" character varying(40) NOT NULL,
        "Form" character varying(40) NOT NULL,
        "SupplementsId" uuid,
        "SupersededById" uuid,
        "Facts" character varying(4000) NOT NULL,
        "PerformanceKind" character varying(40) NOT NULL,
        "PerformanceWay" character varying(500),
        "PerformancePlace" character varying(500),
        "PerformanceTime" character varying(500),
        "TotalAmount" numeric(18,2),
        "ReviewOn" date,
        "LastingDutyOfPartyId" uuid,
        "WithCourtCopy" boolean NOT NULL,
        "TabletAllowed" boolean NOT NULL,
        "AgreedOn" date,
        "EffectiveOn" date,
        "BindingOn" date,
        "NextDueOn" date,
        "PerformanceEndedOn" date,
        "PerformanceNote" character varying(4000),
        "EndedBecause" character varying(1000),
        "Clauses" jsonb,
        "Corrections" jsonb,
        "Reviews" jsonb,
        "Schedule" jsonb,
        "Slots" jsonb,
        CONSTRAINT "PK_Agreements" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Agreements_Agreements_SupersededById" FOREIGN KEY ("SupersededById") REFERENCES "Agreements" ("Id"),
        CONSTRAINT "FK_Agreements_Agreements_SupplementsId" FOREIGN KEY ("SupplementsId") REFERENCES "Agreements" ("Id"),
        CONSTRAINT "FK_Agreements_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Appointments" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CentreId" uuid NOT NULL,
        "VisitorName" character varying(100) NOT NULL,
        "VisitorIsMinor" boolean NOT NULL,
        "Phone_Cipher" character varying(400),
        "Phone_Index" character varying(64),
        "Phone_Masked" character varying(40),
        "Matter" character varying(1000) NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "With" character varying(50) NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Note" character varying(500),
        "CaseId" uuid,
        CONSTRAINT "PK_Appointments" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Appointments_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
        CONSTRAINT "FK_Appointments_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "CaseEvents" (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Sequence" integer NOT NULL,
        "At" timestamp with time zone NOT NULL,
        "ActorId" uuid NOT NULL,
        "ActorName" character varying(60) NOT NULL,
        "Machine" character varying(60),
        "Act" character varying(60) NOT NULL,
        "SubjectId" uuid,
        "From" character varying(60),
        "To" character varying(60),
        "Reason" character varying(2000),
        "Round" integer NOT NULL,
        "Checks" jsonb,
        CONSTRAINT "PK_CaseEvents" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_CaseEvents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "CasePapers" (
        "Id" uuid NOT NULL,
        "CaseId" uuid NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Title" character varying(200) NOT NULL,
        "Number" character varying(200),
        "SubjectId" uuid,
        "ContentHash" character varying(64) NOT NULL,
        "MediaType" character varying(100) NOT NULL,
        "Bytes" bigint NOT NULL,
        "Pages" integer NOT NULL,
        "IsScan" boolean NOT NULL,
        "HindersArchive" boolean NOT NULL,
        "AddedAt" timestamp with time zone NOT NULL,
        "AddedBy" character varying(200) NOT NULL,
        "AddedById" uuid NOT NULL,
        "Issue_Edition" integer,
        "Issue_ModelHash" character varying(64),
        "Issue_Code" character varying(64),
        "Issue_CommitteeId" uuid,
        "Issue_On" date,
        "Issue_TemplateRevisions" uuid[],
        "Issue_Drawn_Text" character varying(80),
        "Issue_Drawn_Year" integer,
        "Issue_Drawn_Kind" character varying(40),
        "Issue_Drawn_Place" integer,
        "Issue_Scans" integer,
        "IsReplaced" boolean NOT NULL,
        "ReplacedById" uuid,
        "Withdrawal_Reason" character varying(200),
        "Withdrawal_At" timestamp with time zone,
        "Withdrawal_By" character varying(200),
        "Withdrawal_ById" uuid,
        CONSTRAINT "PK_CasePapers" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_CasePapers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Consultations" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Question" character varying(1000) NOT NULL,
        "Reason" character varying(1000) NOT NULL,
        "ConvenedFor" timestamp with time zone,
        "Place" character varying(200),
        "HeldAt" timestamp with time zone,
        "Minutes" character varying(8000),
        "Opinion" character varying(4000),
        "CancelledBecause" character varying(1000),
        "Seats" jsonb,
        "Tasks" jsonb,
        CONSTRAINT "PK_Consultations" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Consultations_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "DataRequests" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CentreId" uuid NOT NULL,
        "CaseId" uuid,
        "PersonName" character varying(100) NOT NULL,
        "PersonIsMinor" boolean NOT NULL,
        "Phone_Cipher" character varying(400),
        "Phone_Index" character varying(64),
        "Phone_Masked" character varying(40),
        "Kind" character varying(40) NOT NULL,
        "Asked" character varying(1000) NOT NULL,
        "Way" character varying(40) NOT NULL,
        "IdentityCheck" character varying(200) NOT NULL,
        "ReceivedAt" timestamp with time zone NOT NULL,
        "ReceivedBy" character varying(100) NOT NULL,
        "DueOn" date NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Answer" character varying(1000),
        "AnsweredHow" character varying(40),
        "AnsweredAt" timestamp with time zone,
        "AnsweredBy" character varying(100),
        CONSTRAINT "PK_DataRequests" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_DataRequests_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
        CONSTRAINT "FK_DataRequests_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "FollowUpVisits" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "AgreementId" uuid,
        "Status" character varying(40) NOT NULL,
        "ScheduledOn" date NOT NULL,
        "Way" character varying(40) NOT NULL,
        "Visitor" character varying(50) NOT NULL,
        "DoneAt" timestamp with time zone,
        "Performance" character varying(40),
        "PerformanceNote" character varying(1000),
        "SuitsAndJudgments" character varying(1000),
        "WrongMediation" character varying(1000),
        "NewSigns" character varying(1000),
        "Measures" character varying(1000),
        "Note" character varying(1000),
        "Answers" jsonb,
        CONSTRAINT "PK_FollowUpVisits" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_FollowUpVisits_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "GivenNumbers" (
        "Id" uuid NOT NULL,
        "CommitteeId" uuid NOT NULL,
        "Year" integer NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Place" integer NOT NULL,
        "Text" character varying(80) NOT NULL,
        "CaseId" uuid NOT NULL,
        "Paper" character varying(40) NOT NULL,
        "On" date NOT NULL,
        "By" character varying(50) NOT NULL,
        "ById" uuid NOT NULL,
        "Cancellation_Reason" character varying(2000),
        "Cancellation_By" character varying(50),
        "Cancellation_ById" uuid,
        "Cancellation_At" timestamp with time zone,
        CONSTRAINT "PK_GivenNumbers" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_GivenNumbers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
        CONSTRAINT "FK_GivenNumbers_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "LeaderCases" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Ground" character varying(40) NOT NULL,
        "Reason" character varying(1000) NOT NULL,
        "ProposerId" uuid NOT NULL,
        "ProposerName" character varying(50) NOT NULL,
        "ProposedAt" timestamp with time zone NOT NULL,
        "LeaderName" character varying(50),
        "LeaderPost" character varying(80),
        "WasClaimed" boolean NOT NULL,
        "Plan" character varying(4000),
        "PlanWriterId" uuid,
        "PlanWriterName" character varying(50),
        "PlanDueOn" date,
        "ApproverId" uuid,
        "ApproverName" character varying(50),
        "ApprovedAt" timestamp with time zone,
        "ReviewFinding" character varying(1000),
        "Outcome" character varying(1000),
        "Progress" jsonb,
        CONSTRAINT "PK_LeaderCases" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_LeaderCases_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "MediationSessions" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "Round" integer NOT NULL,
        "Number" integer NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "SeparateSide" character varying(40),
        "IsOpen" boolean NOT NULL,
        "StartsAt" timestamp with time zone NOT NULL,
        "EndedAt" timestamp with time zone,
        "Place" character varying(200) NOT NULL,
        "HostName" character varying(100) NOT NULL,
        "RecorderName" character varying(100) NOT NULL,
        "Participants" character varying(8000),
        "NoticeGiven" character varying(8000),
        "Accounts" character varying(8000),
        "FactsChecked" character varying(8000),
        "UndisputedFacts" character varying(8000),
        "Persuasion" character varying(8000),
        "Proposal" character varying(8000),
        "Outcome" character varying(8000),
        "CancelledBecause" character varying(8000),
        "Attendances" jsonb,
        "Helpers" jsonb,
        "Signatures" jsonb,
        CONSTRAINT "PK_MediationSessions" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_MediationSessions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Parties" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "PersonId" uuid NOT NULL,
        "Position" integer NOT NULL,
        "Side" character varying(40) NOT NULL,
        "Kind" character varying(40) NOT NULL,
        "Name" character varying(100) NOT NULL,
        "NameSearch" character varying(100) NOT NULL,
        "Sex" character varying(40),
        "BirthDate" date,
        "Ethnicity" character varying(100),
        "Occupation" character varying(200),
        "Address" character varying(200),
        "IsAddressProtected" boolean NOT NULL,
        "NationalId_Cipher" character varying(400),
        "NationalId_Index" character varying(64),
        "NationalId_Masked" character varying(40),
        "Phone_Cipher" character varying(400),
        "Phone_Index" character varying(64),
        "Phone_Masked" character varying(40),
        "CreditCode" character varying(18),
        "HeadName" character varying(100),
        "HeadPost" character varying(200),
        "LivesOnOwnEarnings" boolean NOT NULL,
        "Incapacity" character varying(40),
        "CapacityNote" character varying(200),
        "NeedsReadingAloud" boolean NOT NULL,
        "SuccessorOfPartyId" uuid,
        "Participation" character varying(40) NOT NULL,
        "Agents" jsonb,
        "Consents" jsonb,
        "LegalRepresentatives" jsonb,
        "PartyEvents" jsonb,
        "RightsNotice" jsonb,
        "Will" jsonb,
        CONSTRAINT "PK_Parties" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Parties_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "ReceptionEntries" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CentreId" uuid NOT NULL,
        "VisitorName" character varying(100) NOT NULL,
        "VisitorIsMinor" boolean NOT NULL,
        "Phone_Cipher" character varying(400),
        "Phone_Index" character varying(64),
        "Phone_Masked" character varying(40),
        "People" integer NOT NULL,
        "Matter" character varying(1000) NOT NULL,
        "ArrivedAt" timestamp with time zone NOT NULL,
        "ReceivedBy" character varying(100) NOT NULL,
        "ReceivedById" uuid NOT NULL,
        "Result" character varying(40) NOT NULL,
        "ResultNote" character varying(500),
        "SentOnTo" character varying(500),
        "WithLetter" boolean NOT NULL,
        "CaseId" uuid,
        "LeftAt" timestamp with time zone,
        CONSTRAINT "PK_ReceptionEntries" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_ReceptionEntries_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
        CONSTRAINT "FK_ReceptionEntries_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "Visits" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CentreId" uuid NOT NULL,
        "CaseId" uuid,
        "Kind" character varying(40) NOT NULL,
        "Status" character varying(40) NOT NULL,
        "PlannedFor" timestamp with time zone NOT NULL,
        "Place" character varying(200) NOT NULL,
        "Visitors" character varying(300) NOT NULL,
        "ToSee" character varying(300) NOT NULL,
        "Purpose" character varying(500) NOT NULL,
        "Route" character varying(500),
        "CareGroup" character varying(50),
        "StartedAt" timestamp with time zone,
        "EndedAt" timestamp with time zone,
        "Participants" character varying(300),
        "Investigator" character varying(50),
        "Recorder" character varying(50),
        "Findings" character varying(4000),
        "Note" character varying(500),
        "OpenedCaseIds" uuid[] NOT NULL,
        "Dialogue" jsonb,
        "PeopleAsked" jsonb,
        "Signatures" jsonb,
        "Steps" jsonb,
        CONSTRAINT "PK_Visits" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_Visits_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffUsers" (
        "Id" uuid NOT NULL,
        "DisplayName" character varying(50) NOT NULL,
        "CentreId" uuid,
        "MediatorId" uuid,
        "Language" character varying(10) NOT NULL,
        "LargeType" boolean NOT NULL,
        "MustChangePassword" boolean NOT NULL,
        "IsActive" boolean NOT NULL,
        "CreatedAt" timestamp with time zone NOT NULL,
        "LastSignInAt" timestamp with time zone,
        "UserName" character varying(64),
        "NormalizedUserName" character varying(64),
        "Email" character varying(256),
        "NormalizedEmail" character varying(256),
        "EmailConfirmed" boolean NOT NULL,
        "PasswordHash" character varying(200),
        "SecurityStamp" character varying(64),
        "ConcurrencyStamp" character varying(64),
        "PhoneNumber" character varying(40),
        "PhoneNumberConfirmed" boolean NOT NULL,
        "TwoFactorEnabled" boolean NOT NULL,
        "LockoutEnd" timestamp with time zone,
        "LockoutEnabled" boolean NOT NULL,
        "AccessFailedCount" integer NOT NULL,
        CONSTRAINT "PK_StaffUsers" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_StaffUsers_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id"),
        CONSTRAINT "FK_StaffUsers_Mediators_MediatorId" FOREIGN KEY ("MediatorId") REFERENCES "Mediators" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "PaperTemplateRevisions" (
        "Id" uuid NOT NULL,
        "TemplateId" uuid NOT NULL,
        "Sequence" integer NOT NULL,
        "Replaced" character varying(60000) NOT NULL,
        "ValidFrom" date NOT NULL,
        "ValidUntil" date,
        "Reason" character varying(200),
        "ById" uuid NOT NULL,
        "By" character varying(50) NOT NULL,
        "At" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_PaperTemplateRevisions" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_PaperTemplateRevisions_PaperTemplates_TemplateId" FOREIGN KEY ("TemplateId") REFERENCES "PaperTemplates" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "JudicialConfirmations" (
        "Id" uuid NOT NULL,
        "Version" integer NOT NULL,
        "CaseId" uuid NOT NULL,
        "AgreementId" uuid NOT NULL,
        "Status" character varying(40) NOT NULL,
        "Court" character varying(100),
        "CourtBasis" character varying(40),
        "ConsentingPartyIds" uuid[] NOT NULL,
        "ReadyOn" date,
        "PacketHash" character varying(64),
        "FiledOn" date,
        "HandedInOn" date,
        "HandInReceipt" character varying(80),
        "PostedOn" date,
        "PostingProof" character varying(80),
        "ObstacleFrom" date,
        "ObstacleUntil" date,
        "Obstacle" character varying(500),
        "CourtNumber" character varying(80),
        "CourtAcceptedOn" date,
        "SupplementDueOn" date,
        "SupplementNote" character varying(500),
        "HearingOn" date,
        "RulingNumber" character varying(80),
        "RuledOn" date,
        "WithdrawnById" uuid,
        "EndNote" character varying(500),
        "OralApplication" jsonb,
        "Packets" jsonb,
        "RulingDeliveries" jsonb,
        CONSTRAINT "PK_JudicialConfirmations" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_JudicialConfirmations_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id"),
        CONSTRAINT "FK_JudicialConfirmations_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "FormDrafts" (
        "Id" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "FormKey" character varying(200) NOT NULL,
        "Content" character varying(400000) NOT NULL,
        "SavedAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_FormDrafts" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_FormDrafts_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "FormSubmissions" (
        "FormId" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "ResultUrl" character varying(400) NOT NULL,
        "SentAt" timestamp with time zone NOT NULL,
        CONSTRAINT "PK_FormSubmissions" PRIMARY KEY ("FormId", "UserId"),
        CONSTRAINT "FK_FormSubmissions_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "SavedViews" (
        "Id" uuid NOT NULL,
        "UserId" uuid NOT NULL,
        "Name" character varying(30) NOT NULL,
        "Query" character varying(1000) NOT NULL,
        CONSTRAINT "PK_SavedViews" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_SavedViews_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffUserClaims" (
        "Id" integer GENERATED BY DEFAULT AS IDENTITY,
        "UserId" uuid NOT NULL,
        "ClaimType" character varying(100),
        "ClaimValue" character varying(200),
        CONSTRAINT "PK_StaffUserClaims" PRIMARY KEY ("Id"),
        CONSTRAINT "FK_StaffUserClaims_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffUserLogins" (
        "LoginProvider" character varying(64) NOT NULL,
        "ProviderKey" character varying(128) NOT NULL,
        "ProviderDisplayName" character varying(64),
        "UserId" uuid NOT NULL,
        CONSTRAINT "PK_StaffUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
        CONSTRAINT "FK_StaffUserLogins_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffUserRoles" (
        "UserId" uuid NOT NULL,
        "RoleId" uuid NOT NULL,
        CONSTRAINT "PK_StaffUserRoles" PRIMARY KEY ("UserId", "RoleId"),
        CONSTRAINT "FK_StaffUserRoles_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id"),
        CONSTRAINT "FK_StaffUserRoles_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE TABLE "StaffUserTokens" (
        "UserId" uuid NOT NULL,
        "LoginProvider" character varying(64) NOT NULL,
        "Name" character varying(64) NOT NULL,
        "Value" character varying(1000),
        CONSTRAINT "PK_StaffUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
        CONSTRAINT "FK_StaffUserTokens_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Agreements_CaseId" ON "Agreements" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Agreements_Status_NextDueOn" ON "Agreements" ("Status", "NextDueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Agreements_SupersededById" ON "Agreements" ("SupersededById");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Agreements_SupplementsId" ON "Agreements" ("SupplementsId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Appointments_CaseId" ON "Appointments" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Appointments_CentreId_At" ON "Appointments" ("CentreId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_CaseEvents_CaseId_Sequence" ON "CaseEvents" ("CaseId", "Sequence");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_CasePapers_CaseId" ON "CasePapers" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_CasePapers_ContentHash" ON "CasePapers" ("ContentHash");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_CasePapers_Issue_Code" ON "CasePapers" ("Issue_Code");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_CategoryCode" ON "Cases" ("CategoryCode");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_CentreId_RequestMadeAt" ON "Cases" ("CentreId", "RequestMadeAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_CentreId_Status_NextDueOn" ON "Cases" ("CentreId", "Status", "NextDueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_CommitteeId" ON "Cases" ("CommitteeId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_HostMediatorId_Status_NextDueOn" ON "Cases" ("HostMediatorId", "Status", "NextDueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_MergedIntoId" ON "Cases" ("MergedIntoId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_Cases_Reference" ON "Cases" ("Reference");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Cases_TitleSearch" ON "Cases" ("TitleSearch");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_Centres_Code" ON "Centres" ("Code");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Centres_ParentId" ON "Centres" ("ParentId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_Centres_Path" ON "Centres" ("Path");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Consultations_CaseId" ON "Consultations" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_DataRequests_CaseId" ON "DataRequests" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_DataRequests_CentreId_DueOn" ON "DataRequests" ("CentreId", "DueOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_DisputeCategories_Order" ON "DisputeCategories" ("Order");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_FollowUpVisits_CaseId" ON "FollowUpVisits" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_FollowUpVisits_Status_ScheduledOn" ON "FollowUpVisits" ("Status", "ScheduledOn");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_FormDrafts_SavedAt" ON "FormDrafts" ("SavedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_FormDrafts_UserId_FormKey" ON "FormDrafts" ("UserId", "FormKey");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_FormSubmissions_SentAt" ON "FormSubmissions" ("SentAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_FormSubmissions_UserId" ON "FormSubmissions" ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_GivenNumbers_CaseId" ON "GivenNumbers" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_GivenNumbers_CommitteeId_Kind_Year_Place" ON "GivenNumbers" ("CommitteeId", "Kind", "Year", "Place");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_JudicialConfirmations_AgreementId" ON "JudicialConfirmations" ("AgreementId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_JudicialConfirmations_CaseId" ON "JudicialConfirmations" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_LeaderCases_CaseId" ON "LeaderCases" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_ListExports_At" ON "ListExports" ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_MediationCommittees_CentreId" ON "MediationCommittees" ("CentreId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_MediationCommittees_Name" ON "MediationCommittees" ("Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_MediationRooms_CentreId" ON "MediationRooms" ("CentreId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_MediationSessions_CaseId" ON "MediationSessions" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_MediationSessions_Status_StartsAt" ON "MediationSessions" ("Status", "StartsAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Mediators_CommitteeId" ON "Mediators" ("CommitteeId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Mediators_Name" ON "Mediators" ("Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_NumberSequences_CommitteeId_Year_Kind" ON "NumberSequences" ("CommitteeId", "Year", "Kind");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_OrganOfficers_OrganId" ON "OrganOfficers" ("OrganId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_Organs_Name" ON "Organs" ("Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_PaperTemplateRevisions_TemplateId_Sequence" ON "PaperTemplateRevisions" ("TemplateId", "Sequence");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_PaperTemplates_CommitteeId" ON "PaperTemplates" ("CommitteeId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_PaperTemplates_Key" ON "PaperTemplates" ("Key");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_CaseId" ON "Parties" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_CreditCode" ON "Parties" ("CreditCode");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_NameSearch" ON "Parties" ("NameSearch");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_NationalId_Index" ON "Parties" ("NationalId_Index");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_PersonId" ON "Parties" ("PersonId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Parties_Phone_Index" ON "Parties" ("Phone_Index");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_PersonalDataReads_ActorId_At" ON "PersonalDataReads" ("ActorId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_PersonalDataReads_At" ON "PersonalDataReads" ("At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_PersonalDataReads_PartyId_At" ON "PersonalDataReads" ("PartyId", "At");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_ReceptionEntries_CaseId" ON "ReceptionEntries" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_ReceptionEntries_CentreId_ArrivedAt" ON "ReceptionEntries" ("CentreId", "ArrivedAt");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "IX_SavedViews_UserId_Name" ON "SavedViews" ("UserId", "Name");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffRoleClaims_RoleId" ON "StaffRoleClaims" ("RoleId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "RoleNameIndex" ON "StaffRoles" ("NormalizedName");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffUserClaims_UserId" ON "StaffUserClaims" ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffUserLogins_UserId" ON "StaffUserLogins" ("UserId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffUserRoles_RoleId" ON "StaffUserRoles" ("RoleId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "EmailIndex" ON "StaffUsers" ("NormalizedEmail");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffUsers_CentreId" ON "StaffUsers" ("CentreId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_StaffUsers_MediatorId" ON "StaffUsers" ("MediatorId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE UNIQUE INDEX "UserNameIndex" ON "StaffUsers" ("NormalizedUserName");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Visits_CaseId" ON "Visits" ("CaseId");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    CREATE INDEX "IX_Visits_CentreId_Status_PlannedFor" ON "Visits" ("CentreId", "Status", "PlannedFor");
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101000000_Initial') THEN
    INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
    VALUES ('20260101000000_Initial', '10.0.14');
    END IF;
END $EF$;
COMMIT;

