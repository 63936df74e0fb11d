package io.duibiao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The walls of the house, for a root package, so that the same walls can be tried on planted violations. */
final class Walls {
    private static final String[] CORE = {"reference", "period", "document", "statement..", "observation", "benchmark.."
    };

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    /** Returns every wall under the name that the tests show. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        Rooms.mayUse()
                .forEach((room, allowed) -> walls.put(room + " uses only what the map allows", arrows(room, allowed)));
        walls.put(
                "rooms have no cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
        walls.put(
                "Spark stays in its rooms",
                only(
                        "org.apache.spark..",
                        "schema",
                        "lake",
                        "lake.writer",
                        "lake.effort",
                        "job",
                        "job.carrier",
                        "notebook"));
        walls.put("Delta stays in its rooms", only("io.delta..", "lake", "lake.writer", "lake.reader", "lake.upkeep"));
        walls.put(
                "Parquet stays in its rooms",
                only("org.apache.parquet..", "lake", "lake.writer", "lake.reader", "publish.exchange.format"));
        walls.put(
                "Hadoop stays in its rooms",
                only(
                        "org.apache.hadoop..",
                        "lake",
                        "lake.storage",
                        "lake.lock",
                        "lake.writer",
                        "lake.reader",
                        "lake.upkeep",
                        "lake.effort"));
        walls.put(
                "POI stays in its rooms",
                only(
                        "org.apache.poi..",
                        "document.format",
                        "publish.workbook",
                        "publish.template",
                        "publish.brief",
                        "publish.exchange.format"));
        walls.put("JDBC stays in its room", only("java.sql..", "publish.exchange.database"));
        walls.put("PDFBox stays in its room", only("org.apache.pdfbox..", "document.format"));
        walls.put("jsoup stays in its room", only("org.jsoup..", "document.format"));
        walls.put("JFreeChart stays in its room", only("org.jfree..", "publish.chart"));
        walls.put("Batik stays in its room", only("org.apache.batik..", "publish.chart"));
        walls.put("picocli stays in its room", only("picocli..", "cli"));
        walls.put("logging stays in its room", only("org.slf4j..", "cli"));
        walls.put("JShell stays in its room", only("jdk.jshell..", "notebook"));
        walls.put("Jupyter's library stays in its room", only("org.dflib..", "notebook"));
        walls.put("Prometheus' library stays in its room", only("io.prometheus..", "job.telling"));
        walls.put("OpenLineage stays in its room", only("io.openlineage..", "job.telling"));
        walls.put("YAML stays in its room", only("org.snakeyaml..", "job"));
        walls.put("no binary floating point holds a figure", noFloatingPointFields());
        walls.put("the clock is read in job and cli only", noClock());
        walls.put("no reflective encoders", noReflectiveEncoders());
        walls.put("names say what a class is", names());
        walls.put("no static mutable state", staticFieldsAreFinal());
        walls.put("every package is null-marked", nullMarked());
        return walls;
    }

    private ArchRule arrows(String room, List<String> allowed) {
        String[] own = Stream.concat(Stream.of(room), allowed.stream())
                .map(name -> root + "." + name)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage(root + "..").and(not(resideInAnyPackage(own)));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room)
                .should()
                .dependOnClassesThat(elsewhere.as("rooms other than %s", allowed))
                .allowEmptyShould(true);
    }

    private ArchRule only(String library, String... rooms) {
        String[] allowed = Stream.of(rooms).map(room -> root + "." + room).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private ArchRule noFloatingPointFields() {
        String[] core = Stream.of(CORE).map(room -> root + "." + room).toArray(String[]::new);
        DescribedPredicate<JavaClass> floating = DescribedPredicate.describe(
                "double or float", type -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName()));
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(core)
                .should()
                .haveRawType(floating)
                .allowEmptyShould(true);
    }

    private ArchRule noClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".job", root + ".cli")
                .should()
                .callMethodWhere(called("now").or(called("currentTimeMillis")))
                .allowEmptyShould(true);
    }

    private ArchRule noReflectiveEncoders() {
        DescribedPredicate<JavaMethodCall> reflective = called("bean").or(called("kryo"));
        DescribedPredicate<JavaMethodCall> onEncoders = DescribedPredicate.describe(
                "on Encoders", call -> call.getTargetOwner().getName().equals("org.apache.spark.sql.Encoders"));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(reflective.and(onEncoders))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> called(String method) {
        return DescribedPredicate.describe("call of " + method + "()", call -> {
            MethodCallTarget target = call.getTarget();
            return target.getName().equals(method);
        });
    }

    private ArchRule names() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        simpleNameEndingWith("Manager").or(simpleNameEndingWith("Impl"))))
                .allowEmptyShould(true);
    }

    private ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    private ArchRule nullMarked() {
        DescribedPredicate<JavaClass> marked =
                DescribedPredicate.describe("in a package marked @NullMarked", type -> type.getPackage()
                        .isAnnotatedWith("org.jspecify.annotations.NullMarked"));
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(marked))
                .allowEmptyShould(true);
    }
}
