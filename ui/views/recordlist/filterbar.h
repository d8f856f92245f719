#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kartoteka
{

/// What stands above the rows of a list: the quick filter, the conditions as chips, how many
/// records are shown, and buttons for actions of the list. It only shows and asks.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLineEdit &quick() { return *m_quick; }
    /// The button of an action; null when it has none.
    QToolButton *button(const QString &actionId) const;
    void setChips(const QStringList &labels);
    void setCounts(int count, qint64 total);
    void retranslate();

signals:
    /// A button: the id of its action.
    void asked(const QString &actionId);
    void chipClosed(int place);
    void rowsWanted();
    void entered();

private:
    void addButton(QHBoxLayout &row, size_t place);

    QLineEdit *m_quick;
    QHBoxLayout *m_chips;
    QStringList m_labels; ///< of the chips
    QLabel *m_count;
    QList<QToolButton *> m_buttons; ///< in the order of their table
};

} // namespace kartoteka
