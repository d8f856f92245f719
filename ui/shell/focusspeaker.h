#pragma once

#include <QObject>

namespace kartoteka
{

/// Installed on the application: when the keyboard gets into a table or a list, those who read the
/// screen are told the row it is at. Qt tells them the table alone, and they would stay silent
/// until the first step.
class FocusSpeaker : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kartoteka
