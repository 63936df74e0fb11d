package io.duibiao.bench;

import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;

/**
 * Our classes, loaded once more: as they are, or without what keeps a file within its limits. Nothing of that can be switched off in
 * the program, so it is taken out of the classes: the thread of a file's own, the count of what is unpacked, of entries and of cells,
 * the look at packed streams beforehand and each check of the time. Both are loaded alike, so that neither has an advantage.
 */
final class ReadingClasses extends ClassLoader {
    private static final String OURS = "io.duibiao.";
    private static final String FORMAT = OURS + "document.format.";
    private static final String LIMIT = OURS + "document.limit.";

    static {
        registerAsParallelCapable();
    }

    private final ClassFileLocator files = ClassFileLocator.ForClassLoader.of(ReadingClasses.class.getClassLoader());
    private final TypePool types = TypePool.Default.of(files);
    private final Map<String, byte[]> changed = new HashMap<>();

    private ReadingClasses() {
        super(ReadingClasses.class.getClassLoader());
    }

    /** Returns what reads a file and counts its statements, within the limits. */
    static ToIntBiFunction<String, byte[]> withLimits() {
        return new ReadingClasses().reader();
    }

    /** Returns the same, without them. */
    static ToIntBiFunction<String, byte[]> withoutLimits() {
        ReadingClasses classes = new ReadingClasses();
        classes.change(LIMIT + "Limits", nameStartsWith("check"), StubMethod.INSTANCE);
        classes.change(LIMIT + "Watch", named("over"), workOfTheCaller());
        classes.change(FORMAT + "CellBudget", named("spend"), StubMethod.INSTANCE);
        classes.change(FORMAT + "Archive", named("entries"), StubMethod.INSTANCE);
        classes.change(FORMAT + "Archive$Meter", named("count"), StubMethod.INSTANCE);
        classes.change(FORMAT + "PdfSource", named("measure"), StubMethod.INSTANCE);
        return classes.reader();
    }

    private static Implementation workOfTheCaller() {
        try {
            return MethodCall.invoke(Supplier.class.getMethod("get"))
                    .onArgument(0)
                    .withAssigner(Assigner.DEFAULT, Assigner.Typing.DYNAMIC);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A method that is no longer there would leave its cost in both ways unseen. */
    private void change(
            String type, ElementMatcher.Junction<? super MethodDescription> methods, Implementation instead) {
        var described = types.describe(type).resolve();
        if (described.getDeclaredMethods().filter(methods).isEmpty()) {
            throw new IllegalStateException(type + " has no method " + methods + " that could be taken out.");
        }
        changed.put(
                type,
                new ByteBuddy()
                        .redefine(described, files)
                        .method(methods)
                        .intercept(instead)
                        .make()
                        .getBytes());
    }

    @SuppressWarnings("unchecked") // the class implements it
    private ToIntBiFunction<String, byte[]> reader() {
        try {
            var constructor = loadClass(FigureCount.class.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ToIntBiFunction<String, byte[]>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = changed.containsKey(name) ? changed.get(name) : unchanged(name);
        return defineClass(name, content, 0, content.length);
    }

    private byte[] unchanged(String name) throws ClassNotFoundException {
        try {
            ClassFileLocator.Resolution file = files.locate(name);
            if (!file.isResolved()) {
                throw new ClassNotFoundException(name);
            }
            return file.resolve();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
