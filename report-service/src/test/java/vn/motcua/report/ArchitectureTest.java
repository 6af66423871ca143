package vn.motcua.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.testing.HouseRules;

/** The arrows of the service go one way, and its rules know no framework. */
@AnalyzeClasses(packages = "vn.motcua.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    private static final String[] ADAPTERS = {"..kafka..", "..mongo..", "..web..", "..http..", "..file.."};

    @ArchTest
    static final ArchRule adaptersAreNobodysBusiness =
            classes().that().resideInAnyPackage(ADAPTERS).should().notBePublic();

    @ArchTest
    static final ArchRule figuresKnowNothingElse = noClasses()
            .that()
            .resideInAPackage("..report.figures..")
            .should()
            .dependOnClassesThat(DescribedPredicate.and(
                    JavaClass.Predicates.resideInAPackage("vn.motcua.report.."),
                    DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..report.figures.."))));

    @ArchTest
    static final ArchRule theDomainIsFreeOfSpringAndStores = noClasses()
            .that()
            .resideInAnyPackage(
                    "..report.figures",
                    "..report.cells",
                    "..report.indicators",
                    "..report.plans",
                    "..report.close",
                    "..report.documents",
                    "..report.publiclists",
                    "..report.live")
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .and()
            .doNotHaveSimpleName("ReportClosing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.apache.kafka..",
                    "org.apache.poi..",
                    "org.openpdf..");

    @ArchTest
    static final ArchRule featuresDependOneWay =
            slices().matching("vn.motcua.report.(*)..").should().beFreeOfCycles();
}
