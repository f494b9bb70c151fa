package se.bryggan.testkit;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Formats the broker's storage if need be and runs the broker, in one process; knows nothing but the JDK. */
final class BrokerMain {

    private BrokerMain() {}

    /** Takes the settings file and the id of the cluster. */
    public static void main(String[] args) throws ReflectiveOperationException {
        String settings = args[0];
        String[] format = {"format", "--ignore-formatted", "-c", settings, "-t", args[1]};
        Method execute =
                Class.forName("kafka.tools.StorageTool").getMethod("execute", String[].class, PrintStream.class);
        int result = (int) call(execute, format, System.out);
        if (result != 0) {
            throw new IllegalStateException("storage not formatted: " + result);
        }
        call(Class.forName("kafka.Kafka").getMethod("main", String[].class), (Object) new String[] {settings});
    }

    private static Object call(Method method, Object... arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method.getName(), e.getCause());
        }
    }
}
