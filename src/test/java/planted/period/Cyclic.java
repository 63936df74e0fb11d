package planted.period;

/** Planted: one half of a cycle. */
public final class Cyclic {
    final planted.cli.Shell shell = new planted.cli.Shell();
}
