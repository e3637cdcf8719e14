using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>Takes the rows of one view in the order of the people.</summary>
interface IRowSink
{
    View View { get; }

    void Append(CsvFile rows);
}
