// The only file that names the engine. To set the papers with QuestPDF instead, put QuestPDF's three
// namespaces here in place of ...Typesetting.Fluent; Typesetting/README.md says what else to know.
global using Mediation.Documents.Typesetting.Additions;
global using Mediation.Documents.Typesetting.Fluent;
