package io.duibiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of the rooms and its walls, held against the code; each wall is also seen to fail on a planted violation. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> every_wall_stands() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.duibiao");
        return new Walls("io.duibiao")
                .all().entrySet().stream()
                        .map(wall ->
                                dynamicTest(wall.getKey(), () -> wall.getValue().check(code)));
    }

    @Test
    void every_wall_falls_on_a_planted_violation() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");
        List<String> standing = new ArrayList<>();
        for (Map.Entry<String, ArchRule> wall : new Walls("planted").all().entrySet()) {
            EvaluationResult result = wall.getValue().evaluate(planted);
            if (!result.hasViolation() && !isRoomWithoutForbiddenNeighbour(wall.getKey())) {
                standing.add(wall.getKey());
            }
        }
        assertThat(standing)
                .as("walls that no planted violation makes fall: such a wall may be painted on")
                .isEmpty();
    }

    /** {@code job} and {@code cli} may use every room above them; there is little to forbid. */
    private static boolean isRoomWithoutForbiddenNeighbour(String wall) {
        return wall.startsWith("cli ");
    }
}
