package vn.motcua.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.motcua.kit.testing.HouseRules;

@AnalyzeClasses(packages = "vn.motcua.indicator", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("vn.motcua.indicator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theFoldKnowsNeitherIntakeNorQuestions = noClasses()
            .that()
            .resideInAPackage("..fold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..intake..", "..dossiers..", "..rejections..");

    @ArchTest
    static final ArchRule adaptersAreTheirPackagesOwn = classes()
            .that()
            .resideInAnyPackage("..web", "..mongo", "..kafka")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .notBePublic();
}
