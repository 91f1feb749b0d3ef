package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({ "0,1", "1,1", "127,1", "128,2", "16383,2", "16384,3", "2147483647,5" })
    void takesAsManyBytesAsANumberNeeds(int number, int size) throws IOException {
        Packing.write(new DataOutputStream(bytes), number);
        assertThat(bytes.size()).isEqualTo(size);
        assertThat(Packing.read(in())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 1, -64, 64, 300, -32768, 32767 })
    void keepsTheSign(int number) throws IOException {
        Packing.writeSigned(new DataOutputStream(bytes), number);
        assertThat(Packing.readSigned(in())).isEqualTo(number);
    }

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

}
