package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeTheBuildTest {

    @ParameterizedTest
    @ValueSource(strings = {"v20.19.0", "v20.20.2", "v22.12.0", "v23.0.0", "v24.1.0", "20.19.0"})
    void a_node_that_the_front_end_can_be_built_with_is_no_obstacle(String version) {
        assertEquals(Optional.empty(), BeforeTheBuild.node(Optional.of(version)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v18.20.4", "v20.18.9", "v21.7.3", "v22.11.0"})
    void any_other_node_is_named_with_those_that_do(String version) {
        assertEquals(
                Optional.of("Node " + version + " does not do: Backstride needs Node 20.19, 22.12 or newer."),
                BeforeTheBuild.node(Optional.of(version)));
    }

    @Test
    void a_missing_node_is_told_in_one_sentence() {
        assertEquals(
                Optional.of(
                        "Node is missing: install Node 20.19, 22.12 or newer, so that \"node --version\" answers in this window."),
                BeforeTheBuild.node(Optional.empty()));
    }

    @Test
    void a_missing_npm_is_told_in_one_sentence() {
        assertEquals(
                Optional.of(
                        "npm is missing: install the one that belongs to Node, so that \"npm --version\" answers in this window."),
                BeforeTheBuild.npm(Optional.empty()));
        assertEquals(Optional.empty(), BeforeTheBuild.npm(Optional.of("10.8.2")));
    }

    @Test
    void java_17_does_and_16_does_not() {
        assertEquals(Optional.empty(), BeforeTheBuild.java(17));
        assertEquals(Optional.of("Java 16 is too old: Backstride needs a JDK 17 or newer."), BeforeTheBuild.java(16));
    }
}
