CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
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

CREATE TABLE "Organs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Organs" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
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

CREATE TABLE "Mediators" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Mediators" PRIMARY KEY,
    "CommitteeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "BirthDate" TEXT NOT NULL,
    "CertificateNumber" TEXT NULL,
    "Speciality" TEXT NULL,
    "TermStart" TEXT NOT NULL,
    "TermEnd" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Mediators_MediationCommittees_CommitteeId" FOREIGN KEY ("CommitteeId") REFERENCES "MediationCommittees" ("Id")
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

CREATE TABLE "FormDrafts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FormDrafts" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "FormKey" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "SavedAt" TEXT NOT NULL,
    CONSTRAINT "FK_FormDrafts_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
);

CREATE TABLE "FormSubmissions" (
    "FormId" TEXT NOT NULL CONSTRAINT "PK_FormSubmissions" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "ResultUrl" TEXT NOT NULL,
    "SentAt" TEXT NOT NULL,
    CONSTRAINT "FK_FormSubmissions_StaffUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "StaffUsers" ("Id")
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

CREATE UNIQUE INDEX "IX_Centres_Code" ON "Centres" ("Code");

CREATE INDEX "IX_Centres_ParentId" ON "Centres" ("ParentId");

CREATE UNIQUE INDEX "IX_Centres_Path" ON "Centres" ("Path");

CREATE INDEX "IX_FormDrafts_SavedAt" ON "FormDrafts" ("SavedAt");

CREATE UNIQUE INDEX "IX_FormDrafts_UserId_FormKey" ON "FormDrafts" ("UserId", "FormKey");

CREATE INDEX "IX_FormSubmissions_SentAt" ON "FormSubmissions" ("SentAt");

CREATE INDEX "IX_FormSubmissions_UserId" ON "FormSubmissions" ("UserId");

CREATE INDEX "IX_MediationCommittees_CentreId" ON "MediationCommittees" ("CentreId");

CREATE UNIQUE INDEX "IX_MediationCommittees_Name" ON "MediationCommittees" ("Name");

CREATE INDEX "IX_MediationRooms_CentreId" ON "MediationRooms" ("CentreId");

CREATE INDEX "IX_Mediators_CommitteeId" ON "Mediators" ("CommitteeId");

CREATE INDEX "IX_Mediators_Name" ON "Mediators" ("Name");

CREATE INDEX "IX_OrganOfficers_OrganId" ON "OrganOfficers" ("OrganId");

CREATE UNIQUE INDEX "IX_Organs_Name" ON "Organs" ("Name");

CREATE INDEX "IX_StaffRoleClaims_RoleId" ON "StaffRoleClaims" ("RoleId");

CREATE UNIQUE INDEX "RoleNameIndex" ON "StaffRoles" ("NormalizedName");

CREATE INDEX "IX_StaffUserClaims_UserId" ON "StaffUserClaims" ("UserId");

CREATE INDEX "IX_StaffUserLogins_UserId" ON "StaffUserLogins" ("UserId");

CREATE INDEX "IX_StaffUserRoles_RoleId" ON "StaffUserRoles" ("RoleId");

CREATE INDEX "EmailIndex" ON "StaffUsers" ("NormalizedEmail");

CREATE INDEX "IX_StaffUsers_CentreId" ON "StaffUsers" ("CentreId");

CREATE INDEX "IX_StaffUsers_MediatorId" ON "StaffUsers" ("MediatorId");

CREATE UNIQUE INDEX "UserNameIndex" ON "StaffUsers" ("NormalizedUserName");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122002812_Initial', '10.0.14');

COMMIT;

