#pragma once

#include "base/job.h"

namespace kartoteka
{

/// Shows how far a job is on standard error: one line, rewritten in place on a terminal; else a
/// line per new percent. Lives in the main thread, as long as the job.
class ProgressLine
{
public:
    enum class Style { Silent, Rewritten, Lines };

    explicit ProgressLine(Style style);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const ProgressStep &step);
    /// Takes the line away before something else is printed.
    void clear();

private:
    Style m_style;
    QString m_shown;
    bool m_isOnScreen = false;
};

} // namespace kartoteka
