package io.virt4j.integration;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: which package may know of which. */
@AnalyzeClasses(packages = "io.virt4j", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String XML = "io.virt4j.xml..";
    private static final String LIBVIRT = "io.virt4j.libvirt..";
    private static final String KVM = "io.virt4j.kvm..";
    private static final String CLI = "io.virt4j.cli..";
    private static final String TESTING = "io.virt4j.testing..";
    private static final String JNA = "com.sun.jna..";
    private static final String LIBVIRT_JAVA = "org.libvirt..";

    /** The API has the packages that are no other module's. */
    private static final DescribedPredicate<JavaClass> API = resideInAPackage("io.virt4j..")
            .and(not(resideInAnyPackage(XML, LIBVIRT, KVM, CLI, TESTING, "io.virt4j.integration..")))
            .as("the API");

    @ArchTest
    static final ArchRule theModelKnowsNothingAboveItAndNoNativeCode = noClasses()
            .that()
            .resideInAPackage(XML)
            .should()
            .dependOnClassesThat(API.or(resideInAnyPackage(LIBVIRT, KVM, CLI, JNA, LIBVIRT_JAVA)));

    @ArchTest
    static final ArchRule theApiKnowsNoDriverAndNoNativeCode = noClasses()
            .that(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBVIRT, KVM, CLI, JNA, LIBVIRT_JAVA);

    @ArchTest
    static final ArchRule theLibvirtDriverKnowsNeitherTheOtherDriverNorTheCli = noClasses()
            .that()
            .resideInAPackage(LIBVIRT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KVM, CLI);

    @ArchTest
    static final ArchRule theKvmDriverKnowsNeitherTheOtherDriverNorTheCli = noClasses()
            .that()
            .resideInAPackage(KVM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBVIRT, CLI, LIBVIRT_JAVA);

    @ArchTest
    static final ArchRule theCliReachesDriversByTheApiAlone = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBVIRT, KVM, LIBVIRT_JAVA);

    @ArchTest
    static final ArchRule theCliCallsTheSystemInOnePlace = noClasses()
            .that()
            .resideInAPackage(CLI)
            .and()
            .resideOutsideOfPackage("io.virt4j.cli.system")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JNA);

    @ArchTest
    static final ArchRule theTestGroundTakesNoSideForADriver = noClasses()
            .that()
            .resideInAPackage(TESTING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBVIRT, KVM, CLI, JNA, LIBVIRT_JAVA);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");
}
