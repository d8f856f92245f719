#include "cli/stopsignal.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace kartoteka
{

namespace
{
// A signal handler reaches nothing but statics. Setting the token is one lock-free atomic store.
const CancelToken *stopToken = nullptr;
} // namespace

#ifdef Q_OS_WIN

namespace
{
BOOL WINAPI onConsoleEvent(DWORD)
{
    if (stopToken->isCancelled())
        return FALSE;
    stopToken->cancel();
    return TRUE;
}
} // namespace

void cancelOnStopSignal(const CancelToken &token)
{
    static const CancelToken kept = token;
    stopToken = &kept;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

#else

namespace
{
extern "C" void onStopSignal(int)
{
    stopToken->cancel();
}
} // namespace

void cancelOnStopSignal(const CancelToken &token)
{
    static_assert(std::atomic_bool::is_always_lock_free);
    static const CancelToken kept = token;
    stopToken = &kept;
    struct sigaction action = {};
    action.sa_handler = onStopSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

#endif

} // namespace kartoteka
