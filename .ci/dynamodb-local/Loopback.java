import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Starts DynamoDB Local on 127.0.0.1 alone. By itself it listens on every address and has no option for one. */
class Loopback {
    public static void main(String[] arguments) throws Exception {
        DynamoDBProxyServer database = ServerRunner.createServerFromCommandLineArgs(arguments);
        var field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        for (var connector : ((Server) field.get(database)).getConnectors()) {
            ((ServerConnector) connector).setHost("127.0.0.1");
        }
        database.start();
        database.join();
    }
}
