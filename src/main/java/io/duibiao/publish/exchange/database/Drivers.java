package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.OrderException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the driver of a database: in a jar that was named, else on the class path. */
final class Drivers {
    private Drivers() {}

    /**
     * Returns the driver that understands the URL.
     *
     * @throws OrderException if there is none
     */
    static Driver of(String url, Optional<Path> jar) {
        ClassLoader loader = jar.map(Drivers::loader).orElseGet(Drivers.class::getClassLoader);
        for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
            if (accepts(driver, url)) {
                return driver;
            }
        }
        throw new OrderException("Cannot find a driver for '" + DatabaseUrl.shown(url) + "'"
                + jar.map(file -> " in " + file).orElse("")
                + ". Name its jar with --driver JAR: for jdbc:mysql: MySQL's (mysql-connector-j, GPL), for"
                + " jdbc:mariadb: MariaDB's (mariadb-java-client, LGPL), either for both servers; they are not"
                + " bundled, PostgreSQL's is.");
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private static ClassLoader loader(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new OrderException("Cannot read the driver: there is no file '" + jar + "'.");
        }
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Drivers.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A file has a URL", e);
        }
    }
}
