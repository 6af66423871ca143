package vn.motcua.plan.plans;

import java.util.List;

/** The texts that plans were read from, so that people can hold what was understood against what is printed. */
public interface SourceTexts {

    /** Keeps the lines that a plan's lines count in, in place of those that were kept of it. */
    void keep(String plan, List<String> lines);

    /** The lines kept of a plan; empty when there are none. */
    List<String> of(String plan);
}
