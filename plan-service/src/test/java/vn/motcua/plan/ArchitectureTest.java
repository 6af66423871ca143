package vn.motcua.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.motcua.kit.testing.HouseRules;

@AnalyzeClasses(packages = "vn.motcua.plan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    private static final String[] ADAPTERS = {"..kafka", "..mongo", "..web", "..health"};

    @ArchTest
    static final ArchRule theDomainKnowsNoSpring = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .haveSimpleNameNotEndingWith("Application")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule adaptersArePackagePrivate = classes()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nothingKnowsTheAdapters = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.motcua.plan..kafka", "vn.motcua.plan..mongo", "vn.motcua.plan..web", "vn.motcua.plan.health");

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther =
            slices().matching("vn.motcua.plan.(*).(kafka|mongo|web)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule arrowsPointOneWay = noClasses()
            .that()
            .resideInAnyPackage("vn.motcua.plan.document..", "vn.motcua.plan.schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.motcua.plan.plans..", "vn.motcua.plan.importing..", "vn.motcua.plan.reference..");

    @ArchTest
    static final ArchRule filesAreOpenedApartFromWhatTheySay = noClasses()
            .that()
            .resideInAPackage("vn.motcua.plan.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.motcua.plan.plans..",
                    "vn.motcua.plan.importing..",
                    "vn.motcua.plan.spreadsheet..",
                    "vn.motcua.plan.drafting..");

    @ArchTest
    static final ArchRule theReadersOfADraftStandApart = slices().matching(
                    "vn.motcua.plan.drafting.(time|promise|table|outline)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule theTextOfADraftKnowsNoReader = noClasses()
            .that()
            .resideInAnyPackage("vn.motcua.plan.drafting.text..", "vn.motcua.plan.drafting.task..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.motcua.plan.drafting.time..",
                    "vn.motcua.plan.drafting.promise..",
                    "vn.motcua.plan.drafting.table..",
                    "vn.motcua.plan.drafting.outline..");

    @ArchTest
    static final ArchRule onlyTheDrafterPutsItsReadersTogether = noClasses()
            .that()
            .resideInAPackage("vn.motcua.plan.drafting.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.motcua.plan.drafting");

    @ArchTest
    static final ArchRule theLifeOfPlansKnowsNeitherRulesNorFormats = noClasses()
            .that()
            .resideInAPackage("vn.motcua.plan.plans")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.motcua.plan.checking..", "vn.motcua.plan.importing..", "vn.motcua.plan.plans.view..");

    @ArchTest
    static final ArchRule plansDoNotKnowWhatIsIssued = noClasses()
            .that()
            .resideInAnyPackage("vn.motcua.plan.plans..", "vn.motcua.plan.importing..", "vn.motcua.plan.spreadsheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.motcua.plan.cascade..");

    @ArchTest
    static final ArchRule onlyTheSpreadsheetKnowsTheLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("vn.motcua.plan.spreadsheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule plansAndReferenceDataStandApart = noClasses()
            .that()
            .resideInAPackage("vn.motcua.plan.reference..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.motcua.plan.plans..", "vn.motcua.plan.importing..", "vn.motcua.plan.schedule..");
}
