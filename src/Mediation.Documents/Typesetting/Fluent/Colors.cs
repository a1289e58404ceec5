namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Named colours: those of the Material palette that official papers can use.</summary>
public static class Colors
{
    /// <summary>#000000.</summary>
    public static readonly Color Black = new(0xFF000000);

    /// <summary>#FFFFFF.</summary>
    public static readonly Color White = new(0xFFFFFFFF);

    /// <summary>Nothing is drawn.</summary>
    public static readonly Color Transparent = new(0x00000000);

    /// <summary>The greys, for rules, hints and the draft mark.</summary>
    public static class Grey
    {
        /// <summary>#FAFAFA.</summary>
        public static readonly Color Lighten5 = new(0xFFFAFAFA);

        /// <summary>#F5F5F5.</summary>
        public static readonly Color Lighten4 = new(0xFFF5F5F5);

        /// <summary>#EEEEEE.</summary>
        public static readonly Color Lighten3 = new(0xFFEEEEEE);

        /// <summary>#E0E0E0.</summary>
        public static readonly Color Lighten2 = new(0xFFE0E0E0);

        /// <summary>#BDBDBD.</summary>
        public static readonly Color Lighten1 = new(0xFFBDBDBD);

        /// <summary>#9E9E9E.</summary>
        public static readonly Color Medium = new(0xFF9E9E9E);

        /// <summary>#757575.</summary>
        public static readonly Color Darken1 = new(0xFF757575);

        /// <summary>#616161.</summary>
        public static readonly Color Darken2 = new(0xFF616161);

        /// <summary>#424242.</summary>
        public static readonly Color Darken3 = new(0xFF424242);

        /// <summary>#212121.</summary>
        public static readonly Color Darken4 = new(0xFF212121);
    }

    /// <summary>The reds, for seals and letterheads.</summary>
    public static class Red
    {
        /// <summary>#FFEBEE.</summary>
        public static readonly Color Lighten5 = new(0xFFFFEBEE);

        /// <summary>#FFCDD2.</summary>
        public static readonly Color Lighten4 = new(0xFFFFCDD2);

        /// <summary>#EF9A9A.</summary>
        public static readonly Color Lighten3 = new(0xFFEF9A9A);

        /// <summary>#E57373.</summary>
        public static readonly Color Lighten2 = new(0xFFE57373);

        /// <summary>#EF5350.</summary>
        public static readonly Color Lighten1 = new(0xFFEF5350);

        /// <summary>#F44336.</summary>
        public static readonly Color Medium = new(0xFFF44336);

        /// <summary>#E53935.</summary>
        public static readonly Color Darken1 = new(0xFFE53935);

        /// <summary>#D32F2F.</summary>
        public static readonly Color Darken2 = new(0xFFD32F2F);

        /// <summary>#C62828.</summary>
        public static readonly Color Darken3 = new(0xFFC62828);

        /// <summary>#B71C1C.</summary>
        public static readonly Color Darken4 = new(0xFFB71C1C);
    }

    /// <summary>The blues, for links.</summary>
    public static class Blue
    {
        /// <summary>#E3F2FD.</summary>
        public static readonly Color Lighten5 = new(0xFFE3F2FD);

        /// <summary>#BBDEFB.</summary>
        public static readonly Color Lighten4 = new(0xFFBBDEFB);

        /// <summary>#90CAF9.</summary>
        public static readonly Color Lighten3 = new(0xFF90CAF9);

        /// <summary>#64B5F6.</summary>
        public static readonly Color Lighten2 = new(0xFF64B5F6);

        /// <summary>#42A5F5.</summary>
        public static readonly Color Lighten1 = new(0xFF42A5F5);

        /// <summary>#2196F3.</summary>
        public static readonly Color Medium = new(0xFF2196F3);

        /// <summary>#1E88E5.</summary>
        public static readonly Color Darken1 = new(0xFF1E88E5);

        /// <summary>#1976D2.</summary>
        public static readonly Color Darken2 = new(0xFF1976D2);

        /// <summary>#1565C0.</summary>
        public static readonly Color Darken3 = new(0xFF1565C0);

        /// <summary>#0D47A1.</summary>
        public static readonly Color Darken4 = new(0xFF0D47A1);
    }
}
