package vn.motcua.plan.drafting.time;

/** Some of the ways in which plans write when. */
interface TimeRule {

    /** Takes out of a text what is written in these ways. */
    void read(TimeText text);
}
