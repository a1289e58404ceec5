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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE TABLE [MediationCommittees] (
        [Id] uniqueidentifier NOT NULL,
        [CentreId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [ShortName] nvarchar(10) NOT NULL,
        [NumberPattern] nvarchar(60) NOT NULL,
        [RegistrationNumber] nvarchar(40) NULL,
        [CourtAtSeat] nvarchar(60) NULL,
        [AllowsTabletSignatures] bit NOT NULL,
        [IsActive] bit NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_MediationCommittees] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MediationCommittees_Centres_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Centres] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE TABLE [Mediators] (
        [Id] uniqueidentifier NOT NULL,
        [CommitteeId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(50) NOT NULL,
        [BirthDate] date NOT NULL,
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE TABLE [FormSubmissions] (
        [FormId] uniqueidentifier NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [ResultUrl] nvarchar(400) NOT NULL,
        [SentAt] datetime2 NOT NULL,
        CONSTRAINT [PK_FormSubmissions] PRIMARY KEY ([FormId]),
        CONSTRAINT [FK_FormSubmissions_StaffUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [StaffUsers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
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
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Centres_Code] ON [Centres] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_Centres_ParentId] ON [Centres] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Centres_Path] ON [Centres] ([Path]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_FormDrafts_SavedAt] ON [FormDrafts] ([SavedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FormDrafts_UserId_FormKey] ON [FormDrafts] ([UserId], [FormKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_FormSubmissions_SentAt] ON [FormSubmissions] ([SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_FormSubmissions_UserId] ON [FormSubmissions] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationCommittees_CentreId] ON [MediationCommittees] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MediationCommittees_Name] ON [MediationCommittees] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_MediationRooms_CentreId] ON [MediationRooms] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_Mediators_CommitteeId] ON [Mediators] ([CommitteeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_Mediators_Name] ON [Mediators] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_OrganOfficers_OrganId] ON [OrganOfficers] ([OrganId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Organs_Name] ON [Organs] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffRoleClaims_RoleId] ON [StaffRoleClaims] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [RoleNameIndex] ON [StaffRoles] ([NormalizedName]) WHERE [NormalizedName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserClaims_UserId] ON [StaffUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserLogins_UserId] ON [StaffUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUserRoles_RoleId] ON [StaffUserRoles] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [StaffUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUsers_CentreId] ON [StaffUsers] ([CentreId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    CREATE INDEX [IX_StaffUsers_MediatorId] ON [StaffUsers] ([MediatorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [StaffUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122002814_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122002814_Initial', N'10.0.14');
END;

COMMIT;
GO

