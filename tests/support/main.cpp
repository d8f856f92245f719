// The one test main: offscreen before anything asks for a platform, because test discovery runs the
// program at build time on machines without a display.
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
