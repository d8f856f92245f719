#pragma once

#include <QAbstractButton>

namespace kartoteka
{

/// One way to begin: a sign, what it does, and under it what is meant by that.
class WayButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WayButton(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &caption);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_caption;
};

} // namespace kartoteka
