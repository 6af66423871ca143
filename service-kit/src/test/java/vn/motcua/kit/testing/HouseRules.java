package vn.motcua.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** What holds in every service alike; each service's own test adds these to its arrows. */
public final class HouseRules {

    private static final String HOUSE = "vn.motcua.";
    private static final Set<String> SHARED = Set.of("contracts", "kit");

    @ArchTest
    static final ArchRule servicesKnowEachOtherByContractsOnly =
            classes().that().resideInAPackage("vn.motcua..").should(new OnlyKnowSharedParts());

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule thereIsOneWayToLog = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    private HouseRules() {}

    /** Of the house's own packages a class may know its service's and the shared ones. */
    private static final class OnlyKnowSharedParts extends ArchCondition<JavaClass> {

        OnlyKnowSharedParts() {
            super("know of the house only their own service, the contracts and the kit");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String own = part(item);
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith(HOUSE)) {
                    String part = part(target);
                    boolean allowed = part.equals(own) || SHARED.contains(part);
                    events.add(new SimpleConditionEvent(item, allowed, dependency.getDescription()));
                }
            }
        }

        private static String part(JavaClass type) {
            String rest = type.getPackageName().substring(HOUSE.length());
            int end = rest.indexOf('.');
            return end < 0 ? rest : rest.substring(0, end);
        }
    }
}
