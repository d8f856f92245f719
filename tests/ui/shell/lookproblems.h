#pragma once

#include <QStringList>

class QWidget;

namespace kartoteka
{

/// What an eye would stumble over in a window as it stands now, a line each: words that do not fit
/// into their label, button, tab or head of a column, wrapped lines that are cut, letters no font
/// has, one letter of Alt for two things, and in a main window more than an eighth of bare ground.
QStringList lookProblems(QWidget &window);

} // namespace kartoteka
