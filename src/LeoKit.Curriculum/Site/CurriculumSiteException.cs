namespace LeoKit.Curriculum.Site;

/// <summary>The site cannot be made or written; the message says what, where, why and what to do next.</summary>
public sealed class CurriculumSiteException : Exception
{
    CurriculumSiteException(string code, string message, Exception? cause = null)
        : base($"{code}: {message}", cause) => Code = code;

    /// <summary>The kind of fault, <c>SIT001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    internal static CurriculumSiteException NotWritable(string path, Exception cause) =>
        new("SIT001", $"the file {path} of the site could not be written: {cause.Message} Files written before it are whole. Check that the folder may be written to and that the disk has room, or choose another with --out.", cause);

    internal static CurriculumSiteException NotExecuted(string notebook, string folder) =>
        new("SIT002", $"{folder} holds no executed {Path.GetFileName(notebook)}. Run leokit run {notebook} first, or leave out --executed, and the notebooks are run.");

    internal static CurriculumSiteException Stale(string notebook, string executed, string cell) =>
        new("SIT003", $"{executed} was run before {notebook} was changed: cell {cell} differs, and the page would show what is no longer true. Run leokit run {notebook} again, or leave out --executed.");

    internal static CurriculumSiteException Twice(string address) =>
        new("SIT004", $"two parts of the site write {address}, and one would be lost. Give one of the two another name.");

    internal static CurriculumSiteException DeadLink(string page, string target) =>
        new("SIT005", $"the page {page} links to {target}, which is not in the site. Mend the link where it is written.");

    internal static CurriculumSiteException TooLarge(string page, int bytes) =>
        new("SIT006", FormattableString.Invariant($"the page {page} has {bytes / 1e6:0.0} MB, and a page has at most {SiteChecks.MostBytes / 1e6:0.0} MB, so that it opens on a slow line. Show less in the notebook, such as fewer points of a chart."));

    internal static CurriculumSiteException FromElsewhere(string page, string address) =>
        new("SIT007", $"the page {page} would load {address} from another place, and the site works without a network. Bring the file along, or leave it out.");

    internal static CurriculumSiteException NoSiteFolder(string folder, string line) =>
        new("SIT008", $"{Path.Combine(folder, SiteFolder.ListName)} names \"{line}\", which is no file of a site, so nothing was removed or written. Delete that list, or choose another folder with --out.");
}
