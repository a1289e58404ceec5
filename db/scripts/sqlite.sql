CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "CalendarYears" (
    "Year" INTEGER NOT NULL CONSTRAINT "PK_CalendarYears" PRIMARY KEY,
    "Announcement" TEXT NOT NULL,
    "Days" TEXT NOT NULL,
    "ImportedAt" TEXT NOT NULL,
    "ImportedBy" TEXT NOT NULL,
    "FileHash" TEXT NULL
);

CREATE TABLE "CaseSearchTerms" (
    "Term" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    CONSTRAINT "PK_CaseSearchTerms" PRIMARY KEY ("Term", "CaseId")
);

CREATE TABLE "Centres" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Centres" PRIMARY KEY,
    "ParentId" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "Depth" INTEGER NOT NULL,
    "Tier" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "PublicName" TEXT NOT NULL,
    "Address" TEXT NULL,
    "Phone" TEXT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Centres_Centres_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "DisputeCategories" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_DisputeCategories" PRIMARY KEY,
    "Order" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "EnglishName" TEXT NOT NULL,
    "ParentCode" TEXT NULL,
    "MinistryCode" TEXT NULL,
    "ValidFrom" TEXT NULL,
    "ValidUntil" TEXT NULL,
    "RequiresWrittenAgreement" INTEGER NOT NULL,
    "IsPersonalRelations" INTEGER NOT NULL,
    "IsLabour" INTEGER NOT NULL,
    "IsMedical" INTEGER NOT NULL
);

CREATE TABLE "ListExports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ListExports" PRIMARY KEY,
    "ActorId" TEXT NOT NULL,
    "ActorName" TEXT NOT NULL,
    "ScopePath" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Filter" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL
);

CREATE TABLE "NumberSequences" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NumberSequences" PRIMARY KEY,
    "CommitteeId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "LastNumber" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Organs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Organs" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "PersonalDataReads" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PersonalDataReads" PRIMARY KEY,
    "ActorId" TEXT NOT NULL,
    "ActorName" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "PartyId" TEXT NOT NULL,
    "Fields" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Note" TEXT NULL
);

CREATE TABLE "StaffRoles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StaffRoles" PRIMARY KEY,
    "Name" TEXT NULL,
    "NormalizedName" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL
);

CREATE TABLE "MediationCommittees" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MediationCommittees" PRIMARY KEY,
    "CentreId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ShortName" TEXT NOT NULL,
    "NumberPattern" TEXT NOT NULL,
    "RegistrationNumber" TEXT NULL,
    "CourtAtSeat" TEXT NULL,
    "AllowsTabletSignatures" INTEGER NOT NULL,
    "IsAmongSeveralPeoples" INTEGER NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MediationCommittees_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "MediationRooms" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MediationRooms" PRIMARY KEY,
    "CentreId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MediationRooms_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "OrganOfficers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OrganOfficers" PRIMARY KEY,
    "OrganId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Post" TEXT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OrganOfficers_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id")
);

CREATE TABLE "StaffRoleClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffRoleClaims" PRIMARY KEY AUTOINCREMENT,
    "RoleId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_StaffRoleClaims_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id")
);

CREATE TABLE "Cases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Cases" PRIMARY KEY,
    "NextDueOn" TEXT NULL,
    "NextDueKind" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "Reference" TEXT NOT NULL,
    "CentreId" TEXT NOT NULL,
    "CommitteeId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TitleSearch" TEXT NOT NULL,
    "CategoryCode" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "AdvisedBy" TEXT NULL,
    "EntrustedBy" TEXT NULL,
    "EntrustingBodyName" TEXT NULL,
    "EntrustingNumber" TEXT NULL,
    "EntrustReceivedOn" TEXT NULL,
    "IsSummaryProcedure" INTEGER NOT NULL,
    "Facts" TEXT NOT NULL,
    "Place" TEXT NULL,
    "RequestMadeAt" TEXT NOT NULL,
    "AcceptedOn" TEXT NULL,
    "Severity" TEXT NOT NULL,
    "ScopeObstacle" TEXT NULL,
    "IsIndivisible" INTEGER NOT NULL,
    "WrittenFormWished" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "HostMediatorId" TEXT NULL,
    "HostMediatorName" TEXT NULL,
    "MergedIntoId" TEXT NULL,
    "EventCount" INTEGER NOT NULL,
    "TerminationReason" TEXT NULL,
    "TerminationNote" TEXT NULL,
    "OtherWaysTold" TEXT NULL,
    "Outcome" TEXT NULL,
    "SettledOn" TEXT NULL,
    "CountedOn" TEXT NULL,
    "IsPartialSuccess" INTEGER NOT NULL,
    "SenderRepliedOn" TEXT NULL,
    "SenderFileReturnedOn" TEXT NULL,
    "RatingAskedOn" TEXT NULL,
    "Rating" INTEGER NULL,
    "ClosedOn" TEXT NULL,
    "ArchivedOn" TEXT NULL,
    "ArchiveNumber" TEXT NULL,
    "ArchivePages" INTEGER NULL,
    "DeclineReason" TEXT NULL,
    "DivertedTo" TEXT NULL,
    "DivertedToName" TEXT NULL,
    "LookAgainOn" TEXT NULL,
    "SolvedOnSpotBy" TEXT NULL,
    "StageBeforeVisit" TEXT NULL,
    "StageBeforeSuspension" TEXT NULL,
    "StageBeforeLeader" TEXT NULL,
    "RiskLevel" TEXT NOT NULL,
    "RiskReachedOn" TEXT NULL,
    "RiskSigns" TEXT NULL,
    "HasViolenceFlag" INTEGER NOT NULL,
    "ViolenceFlaggedOn" TEXT NULL,
    "VictimLacksCapacity" INTEGER NOT NULL,
    "Deliveries" TEXT NULL,
    "Extensions" TEXT NULL,
    "GroupLists" TEXT NULL,
    "Helpers" TEXT NULL,
    "JointHosts" TEXT NULL,
    "Mediators" TEXT NULL,
    "MergedRequests" TEXT NULL,
    "Recusals" TEXT NULL,
    "ReExaminations" TEXT NULL,
    "Requests" TEXT NULL,
    "RiskReport" TEXT NULL,
    "Rounds" TEXT NULL,
    "Stops" TEXT NULL,
    "Telling" TEXT NULL,
    "ViolenceReport" TEXT NULL,
    "VisitorConfirmation" TEXT NULL,
    CONSTRAINT "FK_Cases_Cases_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Cases" ("Id"),
    CONSTRAINT "FK_Cases_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id"),
    CONSTRAINT "FK_Cases_DisputeCategories_CategoryCode" FOREIGN KEY ("CategoryCode") REFERENCES "DisputeCategories" ("Code"),
    CONSTRAINT "FK_Cases_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
);

CREATE TABLE "Mediators" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Mediators" PRIMARY KEY,
    "CommitteeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "BirthDate" TEXT NOT NULL,
    "Sex" TEXT NULL,
    "Ethnicity" TEXT NULL,
    "Post" TEXT NOT NULL,
    "CertificateNumber" TEXT NULL,
    "Speciality" TEXT NULL,
    "TermStart" TEXT NOT NULL,
    "TermEnd" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Mediators_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
);

CREATE TABLE "PaperTemplates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PaperTemplates" PRIMARY KEY,
    "Matter" TEXT NOT NULL,
    "CommitteeId" TEXT NULL,
    "Key" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PaperTemplates_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
);

CREATE TABLE "Agreements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Agreements" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Number" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Form" TEXT NOT NULL,
    "SupplementsId" TEXT NULL,
    "SupersededById" TEXT NULL,
    "Facts" TEXT NOT NULL,
    "PerformanceKind" TEXT NOT NULL,
    "PerformanceWay" TEXT NULL,
    "PerformancePlace" TEXT NULL,
    "PerformanceTime" TEXT NULL,
    "TotalAmount" TEXT NULL,
    "ReviewOn" TEXT NULL,
    "LastingDutyOfPartyId" TEXT NULL,
    "WithCourtCopy" INTEGER NOT NULL,
    "TabletAllowed" INTEGER NOT NULL,
    "AgreedOn" TEXT NULL,
    "EffectiveOn" TEXT NULL,
    "BindingOn" TEXT NULL,
    "NextDueOn" TEXT NULL,
    "PerformanceEndedOn" TEXT NULL,
    "PerformanceNote" TEXT NULL,
    "EndedBecause" TEXT NULL,
    "Clauses" TEXT NULL,
    "Corrections" TEXT NULL,
    "Reviews" TEXT NULL,
    "Schedule" TEXT NULL,
    "Slots" TEXT NULL,
    CONSTRAINT "FK_Agreements_Agreements_SupersededById" FOREIGN KEY ("SupersededById") REFERENCES "Agreements" ("Id"),
    CONSTRAINT "FK_Agreements_Agreements_SupplementsId" FOREIGN KEY ("SupplementsId") REFERENCES "Agreements" ("Id"),
    CONSTRAINT "FK_Agreements_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "Appointments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Appointments" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CentreId" TEXT NOT NULL,
    "VisitorName" TEXT NOT NULL,
    "VisitorIsMinor" INTEGER NOT NULL,
    "Phone_Cipher" TEXT NULL,
    "Phone_Index" TEXT NULL,
    "Phone_Masked" TEXT NULL,
    "Matter" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "With" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Note" TEXT NULL,
    "CaseId" TEXT NULL,
    CONSTRAINT "FK_Appointments_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
    CONSTRAINT "FK_Appointments_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "CaseEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CaseEvents" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "ActorId" TEXT NOT NULL,
    "ActorName" TEXT NOT NULL,
    "Machine" TEXT NULL,
    "Act" TEXT NOT NULL,
    "SubjectId" TEXT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "Reason" TEXT NULL,
    "Round" INTEGER NOT NULL,
    "Checks" TEXT NULL,
    CONSTRAINT "FK_CaseEvents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "CasePapers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CasePapers" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Number" TEXT NULL,
    "SubjectId" TEXT NULL,
    "ContentHash" TEXT NOT NULL,
    "MediaType" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "Pages" INTEGER NOT NULL,
    "IsScan" INTEGER NOT NULL,
    "HindersArchive" INTEGER NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    "AddedById" TEXT NOT NULL,
    "Issue_Edition" INTEGER NULL,
    "Issue_ModelHash" TEXT NULL,
    "Issue_Code" TEXT NULL,
    "Issue_CommitteeId" TEXT NULL,
    "Issue_On" TEXT NULL,
    "Issue_TemplateRevisions" TEXT NULL,
    "Issue_Drawn_Text" TEXT NULL,
    "Issue_Drawn_Year" INTEGER NULL,
    "Issue_Drawn_Kind" TEXT NULL,
    "Issue_Drawn_Place" INTEGER NULL,
    "Issue_Scans" INTEGER NULL,
    "IsReplaced" INTEGER NOT NULL,
    "ReplacedById" TEXT NULL,
    "Withdrawal_Reason" TEXT NULL,
    "Withdrawal_At" TEXT NULL,
    "Withdrawal_By" TEXT NULL,
    "Withdrawal_ById" TEXT NULL,
    CONSTRAINT "FK_CasePapers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "Consultations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Consultations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ConvenedFor" TEXT NULL,
    "Place" TEXT NULL,
    "HeldAt" TEXT NULL,
    "Minutes" TEXT NULL,
    "Opinion" TEXT NULL,
    "CancelledBecause" TEXT NULL,
    "Seats" TEXT NULL,
    "Tasks" TEXT NULL,
    CONSTRAINT "FK_Consultations_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "DataRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DataRequests" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CentreId" TEXT NOT NULL,
    "CaseId" TEXT NULL,
    "PersonName" TEXT NOT NULL,
    "PersonIsMinor" INTEGER NOT NULL,
    "Phone_Cipher" TEXT NULL,
    "Phone_Index" TEXT NULL,
    "Phone_Masked" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Asked" TEXT NOT NULL,
    "Way" TEXT NOT NULL,
    "IdentityCheck" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedBy" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredHow" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    CONSTRAINT "FK_DataRequests_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
    CONSTRAINT "FK_DataRequests_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "FollowUpVisits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FollowUpVisits" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "AgreementId" TEXT NULL,
    "Status" TEXT NOT NULL,
    "ScheduledOn" TEXT NOT NULL,
    "Way" TEXT NOT NULL,
    "Visitor" TEXT NOT NULL,
    "DoneAt" TEXT NULL,
    "Performance" TEXT NULL,
    "PerformanceNote" TEXT NULL,
    "SuitsAndJudgments" TEXT NULL,
    "WrongMediation" TEXT NULL,
    "NewSigns" TEXT NULL,
    "Measures" TEXT NULL,
    "Note" TEXT NULL,
    "Answers" TEXT NULL,
    CONSTRAINT "FK_FollowUpVisits_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "GivenNumbers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GivenNumbers" PRIMARY KEY,
    "CommitteeId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Paper" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "Cancellation_Reason" TEXT NULL,
    "Cancellation_By" TEXT NULL,
    "Cancellation_ById" TEXT NULL,
    "Cancellation_At" TEXT NULL,
    CONSTRAINT "FK_GivenNumbers_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
    CONSTRAINT "FK_GivenNumbers_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
);

CREATE TABLE "LeaderCases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LeaderCases" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Ground" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ProposerId" TEXT NOT NULL,
    "ProposerName" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "LeaderName" TEXT NULL,
    "LeaderPost" TEXT NULL,
    "WasClaimed" INTEGER NOT NULL,
    "Plan" TEXT NULL,
    "PlanWriterId" TEXT NULL,
    "PlanWriterName" TEXT NULL,
    "PlanDueOn" TEXT NULL,
    "ApproverId" TEXT NULL,
    "ApproverName" TEXT NULL,
    "ApprovedAt" TEXT NULL,
    "ReviewFinding" TEXT NULL,
    "Outcome" TEXT NULL,
    "Progress" TEXT NULL,
    CONSTRAINT "FK_LeaderCases_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "MediationSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MediationSessions" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SeparateSide" TEXT NULL,
    "IsOpen" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "Place" TEXT NOT NULL,
    "HostName" TEXT NOT NULL,
    "RecorderName" TEXT NOT NULL,
    "Participants" TEXT NULL,
    "NoticeGiven" TEXT NULL,
    "Accounts" TEXT NULL,
    "FactsChecked" TEXT NULL,
    "UndisputedFacts" TEXT NULL,
    "Persuasion" TEXT NULL,
    "Proposal" TEXT NULL,
    "Outcome" TEXT NULL,
    "CancelledBecause" TEXT NULL,
    "Attendances" TEXT NULL,
    "Helpers" TEXT NULL,
    "Signatures" TEXT NULL,
    CONSTRAINT "FK_MediationSessions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "Parties" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Parties" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Side" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameSearch" TEXT NOT NULL,
    "Sex" TEXT NULL,
    "BirthDate" TEXT NULL,
    "Ethnicity" TEXT NULL,
    "Occupation" TEXT NULL,
    "Address" TEXT NULL,
    "IsAddressProtected" INTEGER NOT NULL,
    "NationalId_Cipher" TEXT NULL,
    "NationalId_Index" TEXT NULL,
    "NationalId_Masked" TEXT NULL,
    "Phone_Cipher" TEXT NULL,
    "Phone_Index" TEXT NULL,
    "Phone_Masked" TEXT NULL,
    "CreditCode" TEXT NULL,
    "HeadName" TEXT NULL,
    "HeadPost" TEXT NULL,
    "LivesOnOwnEarnings" INTEGER NOT NULL,
    "Incapacity" TEXT NULL,
    "CapacityNote" TEXT NULL,
    "NeedsReadingAloud" INTEGER NOT NULL,
    "SuccessorOfPartyId" TEXT NULL,
    "Participation" TEXT NOT NULL,
    "Agents" TEXT NULL,
    "Consents" TEXT NULL,
    "LegalRepresentatives" TEXT NULL,
    "PartyEvents" TEXT NULL,
    "RightsNotice" TEXT NULL,
    "Will" TEXT NULL,
    CONSTRAINT "FK_Parties_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "ReceptionEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReceptionEntries" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CentreId" TEXT NOT NULL,
    "VisitorName" TEXT NOT NULL,
    "VisitorIsMinor" INTEGER NOT NULL,
    "Phone_Cipher" TEXT NULL,
    "Phone_Index" TEXT NULL,
    "Phone_Masked" TEXT NULL,
    "People" INTEGER NOT NULL,
    "Matter" TEXT NOT NULL,
    "ArrivedAt" TEXT NOT NULL,
    "ReceivedBy" TEXT NOT NULL,
    "ReceivedById" TEXT NOT NULL,
    "Result" TEXT NOT NULL,
    "ResultNote" TEXT NULL,
    "SentOnTo" TEXT NULL,
    "WithLetter" INTEGER NOT NULL,
    "CaseId" TEXT NULL,
    "LeftAt" TEXT NULL,
    CONSTRAINT "FK_ReceptionEntries_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id"),
    CONSTRAINT "FK_ReceptionEntries_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id")
);

CREATE TABLE "Visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Visits" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CentreId" TEXT NOT NULL,
    "CaseId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "PlannedFor" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Visitors" TEXT NOT NULL,
    "ToSee" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Route" TEXT NULL,
    "CareGroup" TEXT NULL,
    "StartedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "Participants" TEXT NULL,
    "Investigator" TEXT NULL,
    "Recorder" TEXT NULL,
    "Findings" TEXT NULL,
    "Note" TEXT NULL,
    "OpenedCaseIds" TEXT NOT NULL,
    "Dialogue" TEXT NULL,
    "PeopleAsked" TEXT NULL,
    "Signatures" TEXT NULL,
    "Steps" TEXT NULL,
    CONSTRAINT "FK_Visits_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "StaffUsers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StaffUsers" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "CentreId" TEXT NULL,
    "MediatorId" TEXT NULL,
    "Language" TEXT NOT NULL,
    "LargeType" INTEGER NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "LastSignInAt" TEXT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL,
    CONSTRAINT "FK_StaffUsers_Centres_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Centres" ("Id"),
    CONSTRAINT "FK_StaffUsers_Mediators_MediatorId" FOREIGN KEY ("MediatorId") REFERENCES "Mediators" ("Id")
);

CREATE TABLE "PaperTemplateRevisions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PaperTemplateRevisions" PRIMARY KEY,
    "TemplateId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Replaced" TEXT NOT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidUntil" TEXT NULL,
    "Reason" TEXT NULL,
    "ById" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_PaperTemplateRevisions_PaperTemplates_TemplateId" FOREIGN KEY ("TemplateId") REFERENCES "PaperTemplates" ("Id")
);

CREATE TABLE "JudicialConfirmations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JudicialConfirmations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "AgreementId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Court" TEXT NULL,
    "CourtBasis" TEXT NULL,
    "ConsentingPartyIds" TEXT NOT NULL,
    "ReadyOn" TEXT NULL,
    "PacketHash" TEXT NULL,
    "FiledOn" TEXT NULL,
    "HandedInOn" TEXT NULL,
    "HandInReceipt" TEXT NULL,
    "PostedOn" TEXT NULL,
    "PostingProof" TEXT NULL,
    "ObstacleFrom" TEXT NULL,
    "ObstacleUntil" TEXT NULL,
    "Obstacle" TEXT NULL,
    "CourtNumber" TEXT NULL,
    "CourtAcceptedOn" TEXT NULL,
    "SupplementDueOn" TEXT NULL,
    "SupplementNote" TEXT NULL,
    "HearingOn" TEXT NULL,
    "RulingNumber" TEXT NULL,
    "RuledOn" TEXT NULL,
    "WithdrawnById" TEXT NULL,
    "EndNote" TEXT NULL,
    "OralApplication" TEXT NULL,
    "Packets" TEXT NULL,
    "RulingDeliveries" TEXT NULL,
    CONSTRAINT "FK_JudicialConfirmations_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id"),
    CONSTRAINT "FK_JudicialConfirmations_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id")
);

CREATE TABLE "FormDrafts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FormDrafts" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "FormKey" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "SavedAt" TEXT NOT NULL,
    CONSTRAINT "FK_FormDrafts_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "FormSubmissions" (
    "FormId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "ResultUrl" TEXT NOT NULL,
    "SentAt" TEXT NOT NULL,
    CONSTRAINT "PK_FormSubmissions" PRIMARY KEY ("FormId", "UserId"),
    CONSTRAINT "FK_FormSubmissions_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "SavedViews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SavedViews" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Query" TEXT NOT NULL,
    CONSTRAINT "FK_SavedViews_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "StaffUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_StaffUserClaims_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "StaffUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_StaffUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_StaffUserLogins_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "StaffUserRoles" (
    "UserId" TEXT NOT NULL,
    "RoleId" TEXT NOT NULL,
    CONSTRAINT "PK_StaffUserRoles" PRIMARY KEY ("UserId", "RoleId"),
    CONSTRAINT "FK_StaffUserRoles_StaffRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "StaffRoles" ("Id"),
    CONSTRAINT "FK_StaffUserRoles_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "StaffUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_StaffUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_StaffUserTokens_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE INDEX "IX_Agreements_CaseId" ON "Agreements" ("CaseId");

CREATE INDEX "IX_Agreements_Status_NextDueOn" ON "Agreements" ("Status", "NextDueOn");

CREATE INDEX "IX_Agreements_SupersededById" ON "Agreements" ("SupersededById");

CREATE INDEX "IX_Agreements_SupplementsId" ON "Agreements" ("SupplementsId");

CREATE INDEX "IX_Appointments_CaseId" ON "Appointments" ("CaseId");

CREATE INDEX "IX_Appointments_CentreId_At" ON "Appointments" ("CentreId", "At");

CREATE UNIQUE INDEX "IX_CaseEvents_CaseId_Sequence" ON "CaseEvents" ("CaseId", "Sequence");

CREATE INDEX "IX_CasePapers_CaseId" ON "CasePapers" ("CaseId");

CREATE INDEX "IX_CasePapers_ContentHash" ON "CasePapers" ("ContentHash");

CREATE UNIQUE INDEX "IX_CasePapers_Issue_Code" ON "CasePapers" ("Issue_Code");

CREATE INDEX "IX_Cases_CategoryCode" ON "Cases" ("CategoryCode");

CREATE INDEX "IX_Cases_CentreId_RequestMadeAt" ON "Cases" ("CentreId", "RequestMadeAt");

CREATE INDEX "IX_Cases_CentreId_Status_NextDueOn" ON "Cases" ("CentreId", "Status", "NextDueOn");

CREATE INDEX "IX_Cases_CommitteeId" ON "Cases" ("CommitteeId");

CREATE INDEX "IX_Cases_HostMediatorId_Status_NextDueOn" ON "Cases" ("HostMediatorId", "Status", "NextDueOn");

CREATE INDEX "IX_Cases_MergedIntoId" ON "Cases" ("MergedIntoId");

CREATE UNIQUE INDEX "IX_Cases_Reference" ON "Cases" ("Reference");

CREATE INDEX "IX_Cases_TitleSearch" ON "Cases" ("TitleSearch");

CREATE UNIQUE INDEX "IX_Centres_Code" ON "Centres" ("Code");

CREATE INDEX "IX_Centres_ParentId" ON "Centres" ("ParentId");

CREATE UNIQUE INDEX "IX_Centres_Path" ON "Centres" ("Path");

CREATE INDEX "IX_Consultations_CaseId" ON "Consultations" ("CaseId");

CREATE INDEX "IX_DataRequests_CaseId" ON "DataRequests" ("CaseId");

CREATE INDEX "IX_DataRequests_CentreId_DueOn" ON "DataRequests" ("CentreId", "DueOn");

CREATE INDEX "IX_DisputeCategories_Order" ON "DisputeCategories" ("Order");

CREATE INDEX "IX_FollowUpVisits_CaseId" ON "FollowUpVisits" ("CaseId");

CREATE INDEX "IX_FollowUpVisits_Status_ScheduledOn" ON "FollowUpVisits" ("Status", "ScheduledOn");

CREATE INDEX "IX_FormDrafts_SavedAt" ON "FormDrafts" ("SavedAt");

CREATE UNIQUE INDEX "IX_FormDrafts_UserId_FormKey" ON "FormDrafts" ("UserId", "FormKey");

CREATE INDEX "IX_FormSubmissions_SentAt" ON "FormSubmissions" ("SentAt");

CREATE INDEX "IX_FormSubmissions_UserId" ON "FormSubmissions" ("UserId");

CREATE INDEX "IX_GivenNumbers_CaseId" ON "GivenNumbers" ("CaseId");

CREATE UNIQUE INDEX "IX_GivenNumbers_CommitteeId_Kind_Year_Place" ON "GivenNumbers" ("CommitteeId", "Kind", "Year", "Place");

CREATE INDEX "IX_JudicialConfirmations_AgreementId" ON "JudicialConfirmations" ("AgreementId");

CREATE INDEX "IX_JudicialConfirmations_CaseId" ON "JudicialConfirmations" ("CaseId");

CREATE INDEX "IX_LeaderCases_CaseId" ON "LeaderCases" ("CaseId");

CREATE INDEX "IX_ListExports_At" ON "ListExports" ("At");

CREATE INDEX "IX_MediationCommittees_CentreId" ON "MediationCommittees" ("CentreId");

CREATE UNIQUE INDEX "IX_MediationCommittees_Name" ON "MediationCommittees" ("Name");

CREATE INDEX "IX_MediationRooms_CentreId" ON "MediationRooms" ("CentreId");

CREATE INDEX "IX_MediationSessions_CaseId" ON "MediationSessions" ("CaseId");

CREATE INDEX "IX_MediationSessions_Status_StartsAt" ON "MediationSessions" ("Status", "StartsAt");

CREATE INDEX "IX_Mediators_CommitteeId" ON "Mediators" ("CommitteeId");

CREATE INDEX "IX_Mediators_Name" ON "Mediators" ("Name");

CREATE UNIQUE INDEX "IX_NumberSequences_CommitteeId_Year_Kind" ON "NumberSequences" ("CommitteeId", "Year", "Kind");

CREATE INDEX "IX_OrganOfficers_OrganId" ON "OrganOfficers" ("OrganId");

CREATE UNIQUE INDEX "IX_Organs_Name" ON "Organs" ("Name");

CREATE UNIQUE INDEX "IX_PaperTemplateRevisions_TemplateId_Sequence" ON "PaperTemplateRevisions" ("TemplateId", "Sequence");

CREATE INDEX "IX_PaperTemplates_CommitteeId" ON "PaperTemplates" ("CommitteeId");

CREATE UNIQUE INDEX "IX_PaperTemplates_Key" ON "PaperTemplates" ("Key");

CREATE INDEX "IX_Parties_CaseId" ON "Parties" ("CaseId");

CREATE INDEX "IX_Parties_CreditCode" ON "Parties" ("CreditCode");

CREATE INDEX "IX_Parties_NameSearch" ON "Parties" ("NameSearch");

CREATE INDEX "IX_Parties_NationalId_Index" ON "Parties" ("NationalId_Index");

CREATE INDEX "IX_Parties_PersonId" ON "Parties" ("PersonId");

CREATE INDEX "IX_Parties_Phone_Index" ON "Parties" ("Phone_Index");

CREATE INDEX "IX_PersonalDataReads_ActorId_At" ON "PersonalDataReads" ("ActorId", "At");

CREATE INDEX "IX_PersonalDataReads_At" ON "PersonalDataReads" ("At");

CREATE INDEX "IX_PersonalDataReads_PartyId_At" ON "PersonalDataReads" ("PartyId", "At");

CREATE INDEX "IX_ReceptionEntries_CaseId" ON "ReceptionEntries" ("CaseId");

CREATE INDEX "IX_ReceptionEntries_CentreId_ArrivedAt" ON "ReceptionEntries" ("CentreId", "ArrivedAt");

CREATE UNIQUE INDEX "IX_SavedViews_UserId_Name" ON "SavedViews" ("UserId", "Name");

CREATE INDEX "IX_StaffRoleClaims_RoleId" ON "StaffRoleClaims" ("RoleId");

CREATE UNIQUE INDEX "RoleNameIndex" ON "StaffRoles" ("NormalizedName");

CREATE INDEX "IX_StaffUserClaims_UserId" ON "StaffUserClaims" ("UserId");

CREATE INDEX "IX_StaffUserLogins_UserId" ON "StaffUserLogins" ("UserId");

CREATE INDEX "IX_StaffUserRoles_RoleId" ON "StaffUserRoles" ("RoleId");

CREATE INDEX "EmailIndex" ON "StaffUsers" ("NormalizedEmail");

CREATE INDEX "IX_StaffUsers_CentreId" ON "StaffUsers" ("CentreId");

CREATE INDEX "IX_StaffUsers_MediatorId" ON "StaffUsers" ("MediatorId");

CREATE UNIQUE INDEX "UserNameIndex" ON "StaffUsers" ("NormalizedUserName");

CREATE INDEX "IX_Visits_CaseId" ON "Visits" ("CaseId");

CREATE INDEX "IX_Visits_CentreId_Status_PlannedFor" ON "Visits" ("CentreId", "Status", "PlannedFor");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20260101000000_Initial', '10.0.14');

COMMIT;

