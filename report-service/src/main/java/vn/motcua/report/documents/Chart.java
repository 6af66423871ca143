package vn.motcua.report.documents;

/** A picture of percentages. */
public sealed interface Chart permits BarChart, LineChart {

    /** The end of the axis. */
    int LAST = 100;

    /** What it shows. */
    String title();
}
