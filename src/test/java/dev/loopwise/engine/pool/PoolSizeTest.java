package dev.loopwise.engine.pool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolSizeTest {
    @ParameterizedTest
    @CsvSource(
            value = {"null,4", "2,2", "0,1", "-3,1", "abc,1", "8 threads,8", "5000,1024"},
            nullValues = "null")
    void of_value_isReadAsLibuvDoes(String value, int size) {
        assertThat(PoolSize.of(value)).isEqualTo(size);
    }
}
