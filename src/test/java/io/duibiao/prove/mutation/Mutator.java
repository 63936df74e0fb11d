package io.duibiao.prove.mutation;

import java.io.IOException;
import java.util.Random;

/** Damages a file in one way, as chance has it; what it cannot find in the file it leaves as it is. */
interface Mutator {

    /** Returns the damaged bytes. */
    byte[] damaged(byte[] content, Random chance) throws IOException;
}
