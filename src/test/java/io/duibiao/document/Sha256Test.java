package io.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-4: a hash of another algorithm, or written otherwise, would make every document of a lake a new one. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_hash_is_that_of_the_standard_in_lower_case() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(OF_ABC);
    }

    @Test
    void bytes_may_come_one_after_another() {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 'a');
        digest.update(new byte[] {'b', 'c'});

        assertThat(Sha256.hex(digest.digest())).isEqualTo(OF_ABC);
    }

    @Test
    void a_text_is_hashed_as_its_bytes_in_utf_8() {
        assertThat(Sha256.of("万州"))
                .isEqualTo(Sha256.of(
                        new byte[] {(byte) 0xE4, (byte) 0xB8, (byte) 0x87, (byte) 0xE5, (byte) 0xB7, (byte) 0x9E}));
    }
}
