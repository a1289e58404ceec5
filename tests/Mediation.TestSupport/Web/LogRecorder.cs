using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mediation.TestSupport.Web;

/// <summary>Keeps what is logged, so that a test can read it (a first-run code) or see that nothing went wrong.</summary>
public sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Category, string Text)> lines = [];

    /// <summary>Messages at or above a level.</summary>
    public IEnumerable<string> Lines(LogLevel least) =>
        lines.Where(line => line.Level >= least).Select(line => $"{line.Category}: {line.Text}");

    public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, lines);

    public void Dispose() => lines.Clear();

    private sealed class Recorder(string category, ConcurrentQueue<(LogLevel, string, string)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, category, $"{formatter(state, exception)} {exception}"));
    }
}
