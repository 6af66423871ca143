package vn.motcua.plan.plans;

import java.util.List;

/** Looks through what a plan says for what a person should look at. */
@FunctionalInterface
public interface PlanChecker {

    /** What is found, each with its rule and its place; in Vietnamese, the language of plans. */
    List<PlanProblem> problems(Book book, PlanContent content);
}
