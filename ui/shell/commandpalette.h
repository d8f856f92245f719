#pragma once

#include <QFrame>
#include <QStringView>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace kartoteka
{

class Actions;

/// How well the letters typed fit a text: all of them in order; beginnings of words and runs count
/// most. 0 = not at all.
int fuzzyScore(QStringView typed, QStringView text);

/// All commands in one list, found by a few letters, with their shortcuts. Enter does it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Actions &actions, QWidget *window);

    /// A command that is no row of the table, because it depends on what the person made.
    struct Further {
        QString text;
        std::function<void()> run;
    };
    /// Asked whenever the palette opens.
    void setFurther(std::function<std::vector<Further>()> further);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void runCurrent();

    Actions &m_actions;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::function<std::vector<Further>()> m_askFurther;
    std::vector<Further> m_further;
};

} // namespace kartoteka
